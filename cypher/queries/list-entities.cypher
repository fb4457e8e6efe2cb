// A page of the entities of the given kinds that meet the conditions, in the given order after a given place.
// It starts from the ids where some are given, else from what the entities must be related to, else from the label of each
// kind that is asked for.
// scans: every kind and Entity, of which those that are asked for are read when neither ids nor related entities are given
// $labels: list of labels
// $ids: list of entity ids, or null for all; one that was merged stands for the entity that took its place
// $related: list of such ids one of which they must be related to, or null for all; null where $ids is given
// $through: list of relationship types that relate them
// $standings: list of standings, or null for all
// $nameEquals: list of lower-case names one of which must be one of the entity's, or null
// $nameContains: lower-case text, or null
// $nameStartsWith: lower-case text, or null
// $orderBy: 'NAME_EN', 'NAME_RU' or 'RELATIONS'
// $isAscending: whether the least comes first; of two with the same value of the order, the id decides in the same direction
// $afterKey: value of the order at the place to go on from; ignored when $afterId is null
// $afterId: id at the place to go on from, or null to start at the beginning
// $limit: number of rows
// columns: labels, properties, key
CALL () {
  // taken with $ids
  UNWIND $ids AS id
  OPTIONAL MATCH (redirect:Redirect {id: id})
  WITH coalesce(redirect.target, id) AS current
  MATCH (e:Entity {id: current})
  WHERE any(label IN labels(e) WHERE label IN $labels)
  RETURN DISTINCT e
  UNION ALL
  // taken with $related
  UNWIND $related AS id
  OPTIONAL MATCH (redirect:Redirect {id: id})
  WITH coalesce(redirect.target, id) AS current
  MATCH (:Entity {id: current})-[r]-(e:Entity)
  WHERE type(r) IN $through
    AND any(label IN labels(e) WHERE label IN $labels)
  RETURN DISTINCT e
  UNION ALL
  // taken otherwise
  MATCH (e:$any($labels))
  RETURN e
}
WITH e
WHERE $standings IS NULL OR $standingOf(e) IN $standings
WITH e,
  CASE WHEN $nameEquals IS NULL AND $nameContains IS NULL AND $nameStartsWith IS NULL THEN []
    ELSE [name IN [e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu] + coalesce(e.aliases, [])
      WHERE name IS NOT NULL | toLower(name)]
  END AS names
WHERE ($nameEquals IS NULL OR any(name IN names WHERE name IN $nameEquals))
  AND ($nameContains IS NULL OR any(name IN names WHERE name CONTAINS $nameContains))
  AND ($nameStartsWith IS NULL OR any(name IN names WHERE name STARTS WITH $nameStartsWith))
WITH e,
  CASE $orderBy
    WHEN 'NAME_EN' THEN toLower(coalesce(e.nameEn, e.nameRu, ''))
    WHEN 'NAME_RU' THEN toLower(coalesce(e.nameRu, e.nameEn, ''))
    ELSE COUNT { (e)--() }
  END AS key
WHERE $afterId IS NULL
  OR CASE WHEN $isAscending THEN key > $afterKey OR (key = $afterKey AND e.id > $afterId)
    ELSE key < $afterKey OR (key = $afterKey AND e.id < $afterId)
  END
// One statement for both directions is planned once; the columns of the other direction are null and decide nothing.
WITH e, key,
  CASE WHEN $isAscending THEN key END AS keyUp,
  CASE WHEN $isAscending THEN e.id END AS idUp,
  CASE WHEN NOT $isAscending THEN key END AS keyDown,
  CASE WHEN NOT $isAscending THEN e.id END AS idDown
ORDER BY keyUp ASC, idUp ASC, keyDown DESC, idDown DESC
LIMIT $limit
RETURN labels(e) AS labels, properties(e) AS properties, key
ORDER BY keyUp ASC, idUp ASC, keyDown DESC, idDown DESC
