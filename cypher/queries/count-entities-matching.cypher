// How many entities of the given kinds meet the conditions.
// scans: every kind and Entity, of which those that are asked for are read when neither ids nor related entities are given
// $labels: list of labels
// $ids: list of entity ids, or null for all; one that was merged stands for the entity that took its place
// $related: list of such ids one of which they must be related to, or null for all; null where $ids is given
// $through: list of relationship types that relate them
// $standings: list of standings, or null for all
// $nameEquals: list of lower-case names one of which must be one of the entity's, or null
// $nameContains: lower-case text, or null
// $nameStartsWith: lower-case text, or null
// columns: total
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
RETURN count(e) AS total
