// The entities of the given kinds among which a list is chosen, each with what the choice looks at and nothing more.
// It starts from the ids where some are given, else from the kinds; a kind that is not asked for is not looked at.
// scans: every kind and Entity, of which those that are asked for are read when no ids are given
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
  // taken with $ids
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  WHERE any(label IN labels(e) WHERE label IN $labels)
  RETURN DISTINCT e
  UNION ALL
  // taken otherwise
  MATCH (e:$any($labels))
  RETURN e
}
WITH e
WHERE $standings IS NULL OR $standingOf(e) IN $standings
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
