// A page of the entities of the given kinds that meet the conditions, in ascending order after a given place.
// A kind that is not asked for is not looked at: each branch starts from its own label.
// scans: every kind, of which those that are asked for are read; conditions on names and standing hold for any number of rows
// $labels: list of labels
// $ids: list of entity ids, or null for all
// $standings: list of standings, or null for all
// $nameEquals: list of lower-case names one of which must be one of the entity's, or null
// $nameContains: lower-case text, or null
// $nameStartsWith: lower-case text, or null
// $orderBy: 'NAME_EN', 'NAME_RU' or 'RELATIONS'
// $afterKey: value of the order at the place to go on from; ignored when $afterId is null
// $afterId: id at the place to go on from, or null to start at the beginning
// $limit: number of rows
// columns: labels, properties, key
CALL () {
  WITH $labels AS wanted
  WHERE 'Ministry' IN wanted
  MATCH (e:Ministry)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'University' IN wanted
  MATCH (e:University)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Corporation' IN wanted
  MATCH (e:Corporation)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Company' IN wanted
  MATCH (e:Company)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Organisation' IN wanted
  MATCH (e:Organisation)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Instrument' IN wanted
  MATCH (e:Instrument)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Project' IN wanted
  MATCH (e:Project)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Partnership' IN wanted
  MATCH (e:Partnership)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Cluster' IN wanted
  MATCH (e:Cluster)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Block' IN wanted
  MATCH (e:Block)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'AreaType' IN wanted
  MATCH (e:AreaType)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'RoadmapAction' IN wanted
  MATCH (e:RoadmapAction)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'WorkStream' IN wanted
  MATCH (e:WorkStream)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Person' IN wanted
  MATCH (e:Person)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Event' IN wanted
  MATCH (e:Event)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Indicator' IN wanted
  MATCH (e:Indicator)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Statement' IN wanted
  MATCH (e:Statement)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE 'Source' IN wanted
  MATCH (e:Source)
  RETURN e
}
WITH e
WHERE ($ids IS NULL OR e.id IN $ids)
  AND ($standings IS NULL OR e.standing IN $standings)
WITH e, [name IN [e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu] + coalesce(e.aliases, [])
  WHERE name IS NOT NULL | toLower(name)] AS names
WHERE ($nameEquals IS NULL OR any(name IN names WHERE name IN $nameEquals))
  AND ($nameContains IS NULL OR any(name IN names WHERE name CONTAINS $nameContains))
  AND ($nameStartsWith IS NULL OR any(name IN names WHERE name STARTS WITH $nameStartsWith))
WITH e,
  CASE $orderBy
    WHEN 'NAME_EN' THEN toLower(coalesce(e.nameEn, e.nameRu, ''))
    WHEN 'NAME_RU' THEN toLower(coalesce(e.nameRu, e.nameEn, ''))
    ELSE COUNT { (e)--() }
  END AS key
WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND e.id > $afterId)
RETURN labels(e) AS labels, properties(e) AS properties, key
ORDER BY key ASC, e.id ASC
LIMIT $limit
