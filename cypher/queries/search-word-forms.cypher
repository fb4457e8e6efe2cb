// Candidates for a search by other forms of its words, as Lucene's English and Russian analyzers know them.
// $query: Lucene query for the names as they are written
// $labels: list of labels that may be found
// $window: number of hits of each index that are looked at
// $limit: number of candidates from each index
// columns: node [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree], aliases
CALL () {
  CALL db.index.fulltext.queryNodes('entity_en', $query, {limit: $window}) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node AS e
  ORDER BY score DESC, node.id
  LIMIT $limit
  UNION
  CALL db.index.fulltext.queryNodes('entity_ru', $query, {limit: $window}) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node AS e
  ORDER BY score DESC, node.id
  LIMIT $limit
}
RETURN
  [e.id, $kindOf(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, toFloat(COUNT { (e)--() })] AS node,
  e.aliases AS aliases
