// How many entities of the given kinds meet the conditions.
// scans: every kind, of which those that are asked for are read when neither ids nor related entities are given
// $labels: list of labels
// $ids: list of entity ids, or null for all
// $related: list of entity ids one of which they must be related to, or null for all
// $through: list of relationship types that relate them
// $standings: list of standings, or null for all
// $nameEquals: list of lower-case names one of which must be one of the entity's, or null
// $nameContains: lower-case text, or null
// $nameStartsWith: lower-case text, or null
// columns: total
CALL () {
  WITH $ids AS wanted
  UNWIND wanted AS id
  MATCH (e:Entity {id: id})
  WHERE any(label IN labels(e) WHERE label IN $labels)
    AND ($related IS NULL OR EXISTS { (e)-[r]-(o:Entity) WHERE type(r) IN $through AND o.id IN $related })
  RETURN DISTINCT e
  UNION ALL
  WITH $related AS wanted
  WHERE $ids IS NULL
  UNWIND wanted AS id
  MATCH (:Entity {id: id})-[r]-(e:Entity)
  WHERE type(r) IN $through
    AND any(label IN labels(e) WHERE label IN $labels)
  RETURN DISTINCT e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Ministry' IN wanted
  MATCH (e:Ministry)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'University' IN wanted
  MATCH (e:University)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Corporation' IN wanted
  MATCH (e:Corporation)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Company' IN wanted
  MATCH (e:Company)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Organisation' IN wanted
  MATCH (e:Organisation)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Instrument' IN wanted
  MATCH (e:Instrument)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Project' IN wanted
  MATCH (e:Project)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Partnership' IN wanted
  MATCH (e:Partnership)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Cluster' IN wanted
  MATCH (e:Cluster)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Block' IN wanted
  MATCH (e:Block)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'AreaType' IN wanted
  MATCH (e:AreaType)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'RoadmapAction' IN wanted
  MATCH (e:RoadmapAction)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'WorkStream' IN wanted
  MATCH (e:WorkStream)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Person' IN wanted
  MATCH (e:Person)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Event' IN wanted
  MATCH (e:Event)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Indicator' IN wanted
  MATCH (e:Indicator)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Statement' IN wanted
  MATCH (e:Statement)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND $related IS NULL AND 'Source' IN wanted
  MATCH (e:Source)
  RETURN e
}
WITH e
WHERE $standings IS NULL OR e.standing IN $standings
WITH e,
  CASE WHEN $nameEquals IS NULL AND $nameContains IS NULL AND $nameStartsWith IS NULL THEN []
    ELSE [name IN [e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu] + coalesce(e.aliases, [])
      WHERE name IS NOT NULL | toLower(name)]
  END AS names
WHERE ($nameEquals IS NULL OR any(name IN names WHERE name IN $nameEquals))
  AND ($nameContains IS NULL OR any(name IN names WHERE name CONTAINS $nameContains))
  AND ($nameStartsWith IS NULL OR any(name IN names WHERE name STARTS WITH $nameStartsWith))
RETURN count(e) AS total
