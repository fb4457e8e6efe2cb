// Candidates for a search: entities with names that have all its words, or beginnings of them, in the index of keys.
// The best come: those that one of the phrases names, then by Lucene's score, which is coarse by intent, then those with
// more relationships. The window bounds the work, however many names hold a common word.
// $asked: list of {query, phrases}: a Lucene query for the normalised names, and normalised names that are what was searched for
// $labels: list of labels that may be found
// $window: number of hits that are looked at
// $limit: number of candidates
// columns: at (place in $asked), node [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree], aliases, closeness
UNWIND range(0, size($asked) - 1) AS at
CALL (at) {
  CALL db.index.fulltext.queryNodes('entity_keys', $asked[at].query, {limit: $window}) YIELD node AS e, score
  WHERE any(label IN labels(e) WHERE label IN $labels)
  WITH e, round(score, 1) AS closeness, COUNT { (e)--() } AS degree
  ORDER BY any(key IN e.searchKeys WHERE key IN $asked[at].phrases) DESC, closeness DESC, degree DESC, e.id
  LIMIT $limit
  RETURN e, closeness, degree
}
RETURN
  at,
  [e.id, $kindOf(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, toFloat(degree)] AS node,
  e.aliases AS aliases,
  closeness
