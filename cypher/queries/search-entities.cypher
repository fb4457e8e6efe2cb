// Candidates for a search: entities with names that have all its words, or beginnings of them, in the index of keys.
// The best come, by what the ranking of the service values most: those that one of the phrases names, those with all words
// in one name, whole before begun, in the order of the search, as half of a name or more; then by Lucene's score, which is
// coarse by intent, named ones before placeholders, then those with more relationships. The window bounds the work,
// however many names hold a common word.
// $asked: list of {query, phrases, words, letters}: a Lucene query for the normalised names; normalised names that are what was searched for, and its words in Latin letters, each with a blank before it; how many letters the words have together
// $labels: list of labels that may be found
// $window: number of hits that are looked at
// $limit: number of candidates
// columns: at (place in $asked), node [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree], aliases
UNWIND range(0, size($asked) - 1) AS at
CALL (at) {
  CALL db.index.fulltext.queryNodes('entity_keys', $asked[at].query, {limit: $window}) YIELD node AS e, score
  WHERE any(label IN labels(e) WHERE label IN $labels)
  WITH collect([e, score]) AS hits
  WITH hits, size(hits) > $limit AS isCut
  UNWIND hits AS hit
  WITH hit[0] AS e, hit[1] AS score, isCut
  // Where nothing is cut, the order of the candidates is nobody's.
  WITH e, score, isCut, CASE WHEN isCut THEN [key IN e.searchKeys | ' ' + key + ' '] END AS names
  WITH e, score, isCut, names,
    [name IN names WHERE all(word IN $asked[at].words WHERE name CONTAINS word)] AS whole
  ORDER BY
    any(name IN names WHERE any(phrase IN $asked[at].phrases WHERE name = phrase + ' ')) DESC,
    CASE
      WHEN NOT isCut OR size(whole) = 0 THEN 0
      WHEN any(name IN whole WHERE all(word IN $asked[at].words WHERE name CONTAINS word + ' ')) THEN 2
      ELSE 1
    END DESC,
    any(name IN whole WHERE any(phrase IN $asked[at].phrases WHERE name CONTAINS phrase)) DESC,
    any(name IN whole WHERE size(replace(name, ' ', '')) <= 2 * $asked[at].letters) DESC,
    CASE WHEN isCut THEN round(score, 1) END DESC,
    CASE WHEN isCut THEN $standingOf(e) = 'PLACEHOLDER' END,
    CASE WHEN isCut THEN COUNT { (e)--() } END DESC,
    e.id
  LIMIT $limit
  RETURN e
}
RETURN
  at,
  [e.id, $kindOf(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, toFloat(COUNT { (e)--() })] AS node,
  e.aliases AS aliases
