// The entities of the given kinds and standings that exist at a date, those with most relationships first.
// scans: every kind, of which those that are asked for are read; the order needs the degree of each of their entities
// $labels: list of labels
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $limit: number of entities
// columns: total, nodes [id, labels, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree, fromYear, toYear]
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
WHERE ($standings IS NULL OR e.standing IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
WITH e, COUNT { (e)--(:Entity) } AS degree
ORDER BY degree DESC, e.id
WITH collect([
  e.id, labels(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, degree,
  toInteger(left(coalesce(toString(e.startYear), e.signedOn, e.startsOn), 4)),
  toInteger(left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END), 4))
]) AS nodes
RETURN size(nodes) AS total, nodes[..$limit] AS nodes
