// Candidates for a search: entities whose names match in the index of keys, of English or of Russian text.
// $keyQuery: Lucene query for the normalised names
// $textQuery: Lucene query for the names as they are written
// $labels: list of labels that may be found
// $limit: number of candidates from each index
// columns: node [id, labels, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree], aliases
CALL () {
  CALL db.index.fulltext.queryNodes('entity_keys', $keyQuery) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node, score
  ORDER BY score DESC, node.id
  LIMIT $limit
  UNION
  CALL db.index.fulltext.queryNodes('entity_en', $textQuery) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node, score
  ORDER BY score DESC, node.id
  LIMIT $limit
  UNION
  CALL db.index.fulltext.queryNodes('entity_ru', $textQuery) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node, score
  ORDER BY score DESC, node.id
  LIMIT $limit
}
WITH DISTINCT node AS e
RETURN
  [e.id, labels(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, COUNT { (e)--(:Entity) }] AS node,
  e.aliases AS aliases
