// Source ids that entities or relationships name and that no source has, with two of those who name them. Each id is
// looked up once, and who names it is asked only of those that are missing.
// scans: Entity and every relationship, to look at every statement of the graph once after a load
// columns: source, total, examples
MATCH (e:Entity)
CALL (e) {
  RETURN e.sources AS named
  UNION ALL
  MATCH (e)-[r]->(:Entity)
  RETURN r.sources AS named
}
UNWIND named AS source
WITH DISTINCT source
WHERE NOT EXISTS {
  MATCH (s:Entity {id: source})
  WHERE s:Source
}
CALL (source) {
  MATCH (e:Entity)
  WHERE source IN e.sources
  RETURN e.id AS owner
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  WHERE source IN r.sources
  RETURN r.id AS owner
}
RETURN source, count(*) AS total, [min(owner), max(owner)] AS examples
