// Source ids that entities or relationships name and that no source has, with a few examples of who names them.
// scans: Entity, to look at every statement of the graph once after a load
// columns: source, total, examples
MATCH (e:Entity)
CALL (e) {
  RETURN e.id AS owner, e.sources AS named
  UNION ALL
  MATCH (e)-[r]->(:Entity)
  RETURN r.id AS owner, r.sources AS named
}
UNWIND named AS source
WITH source, owner
WHERE NOT EXISTS {
  MATCH (s:Entity {id: source})
  WHERE s:Source
}
RETURN source, count(owner) AS total, collect(owner)[..3] AS examples
