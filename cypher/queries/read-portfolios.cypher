// What ministries administer and back, and whatever else backs the same projects.
// $ids: list of entity ids of ministries
// columns: id, edges [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub], nodes [labels, properties]
UNWIND $ids AS ministryId
MATCH (ministry:Entity {id: ministryId})
CALL (ministry) {
  OPTIONAL MATCH (ministry)-[administers:ADMINISTERS]->(instrument:Instrument)
  RETURN collect(administers) AS administered, collect(instrument) AS instruments
}
CALL (ministry, instruments) {
  UNWIND instruments + [ministry] AS backer
  MATCH (backer)-[:BACKS]->(project:Project)
  RETURN collect(DISTINCT project) AS projects
}
CALL (projects) {
  UNWIND projects AS project
  MATCH (project)<-[backs:BACKS]-(other:Entity)
  RETURN collect(DISTINCT backs) AS backings, collect(DISTINCT other) AS others
}
RETURN
  ministry.id AS id,
  [r IN administered + backings | [
    r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
  ]] AS edges,
  [node IN instruments + projects + others | [labels(node), properties(node)]] AS nodes
