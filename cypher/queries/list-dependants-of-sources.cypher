// Who rests on the given sources: entities and relationships.
// scans: Entity, looked at when a source is to go or to be merged
// $ids: list of entity ids of sources
// columns: source, owners
MATCH (e:Entity)
CALL (e) {
  RETURN e.id AS owner, e.sources AS named
  UNION ALL
  MATCH (e)-[r]->(:Entity)
  RETURN r.id AS owner, r.sources AS named
}
UNWIND named AS source
WITH source, owner
WHERE source IN $ids
RETURN source, collect(owner) AS owners
