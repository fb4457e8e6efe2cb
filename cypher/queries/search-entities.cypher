// Candidates for a search: entities with names that have all its words, or beginnings of them, in the index of keys;
// when those are too few, also entities that Lucene's English or Russian analyzer finds by other forms of the words.
// Of each index the best come: those that one of the phrases names, then by Lucene's score, which is coarse by intent,
// then those with more relationships. The window bounds the work, however many names hold a common word.
// $keyQuery: Lucene query for the normalised names
// $textQuery: Lucene query for the names as they are written
// $phrases: list of normalised names that are what was searched for
// $labels: list of labels that may be found
// $enough: number of entities with all words as they were typed that make other forms needless
// $typedScore: number that the key query scores at least when all words are there as they were typed
// $window: number of hits of each index that are looked at
// $limit: number of candidates from each index
// columns: node [id, labels, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree], aliases
CALL () {
  CALL db.index.fulltext.queryNodes('entity_keys', $keyQuery, {limit: $window}) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  WITH node, round(score, 1) AS closeness
  ORDER BY
    any(key IN node.searchKeys WHERE key IN $phrases) DESC,
    closeness DESC,
    COUNT { (node)--() } DESC,
    node.id
  LIMIT $limit
  RETURN
    collect(node) AS named,
    sum(CASE WHEN closeness >= $typedScore THEN 1 ELSE 0 END) >= $enough AS isEnough
}
CALL (named, isEnough) {
  UNWIND named AS node
  RETURN node
  UNION
  WITH isEnough
  WHERE NOT isEnough
  CALL db.index.fulltext.queryNodes('entity_en', $textQuery, {limit: $window}) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node
  ORDER BY score DESC, node.id
  LIMIT $limit
  UNION
  WITH isEnough
  WHERE NOT isEnough
  CALL db.index.fulltext.queryNodes('entity_ru', $textQuery, {limit: $window}) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node
  ORDER BY score DESC, node.id
  LIMIT $limit
}
WITH node AS e
RETURN
  [
    e.id,
    labels(e),
    e.nameEn,
    e.nameRu,
    e.shortNameEn,
    e.shortNameRu,
    e.standing,
    COUNT { (e)--() }
  ] AS node,
  e.aliases AS aliases
