// The entities of the given kinds among which a list is chosen, each with what the choice looks at and nothing more.
// It starts from the ids where some are given, else from the kinds; a kind that is not asked for is not looked at.
// scans: every kind, of which those that are asked for are read when no ids are given
// $labels: list of labels
// $ids: list of entity ids, or null for all
// $standings: list of standings, or null for all
// $properties: list of names of properties to give
// $relations: list of relationship types to give
// $isCounted: whether to count the relationships of all types
// $isDated: whether to give the years of relationships, and between which dates what they lead to exists
// $limit: number of entities
// columns: labels, id, values (one for each property), links [relation, id, fromYear, toYear, from, to] (the last four when dated), degree
CALL () {
  WITH $ids AS wanted
  UNWIND wanted AS id
  MATCH (e:Entity {id: id})
  WHERE any(label IN labels(e) WHERE label IN $labels)
  RETURN DISTINCT e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Ministry' IN wanted
  MATCH (e:Ministry)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'University' IN wanted
  MATCH (e:University)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Corporation' IN wanted
  MATCH (e:Corporation)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Company' IN wanted
  MATCH (e:Company)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Organisation' IN wanted
  MATCH (e:Organisation)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Instrument' IN wanted
  MATCH (e:Instrument)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Project' IN wanted
  MATCH (e:Project)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Partnership' IN wanted
  MATCH (e:Partnership)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Cluster' IN wanted
  MATCH (e:Cluster)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Block' IN wanted
  MATCH (e:Block)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'AreaType' IN wanted
  MATCH (e:AreaType)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'RoadmapAction' IN wanted
  MATCH (e:RoadmapAction)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'WorkStream' IN wanted
  MATCH (e:WorkStream)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Person' IN wanted
  MATCH (e:Person)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Event' IN wanted
  MATCH (e:Event)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Indicator' IN wanted
  MATCH (e:Indicator)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Statement' IN wanted
  MATCH (e:Statement)
  RETURN e
  UNION ALL
  WITH $labels AS wanted
  WHERE $ids IS NULL AND 'Source' IN wanted
  MATCH (e:Source)
  RETURN e
}
WITH e
WHERE $standings IS NULL OR e.standing IN $standings
WITH e
LIMIT $limit
RETURN
  labels(e) AS labels,
  e.id AS id,
  [name IN $properties | e[name]] AS values,
  CASE WHEN size($relations) = 0 THEN [] ELSE
    [(e)-[r]-(o) WHERE type(r) IN $relations |
      CASE WHEN $isDated THEN [
        type(r), o.id, r.fromYear, r.toYear,
        coalesce(toString(o.startYear), o.signedOn, o.startsOn),
        coalesce(toString(o.endYear), CASE WHEN o:Event THEN null ELSE o.endsOn END)
      ] ELSE [type(r), o.id] END
    ]
  END AS links,
  CASE WHEN $isCounted THEN COUNT { (e)--() } END AS degree
