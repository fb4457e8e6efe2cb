// All chains of every project that the given instruments or ministries back, a ministry also through what it administers.
// $ids: list of entity ids of instruments and ministries
// columns: project [labels, properties], edges [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub], nodes [labels, properties]
UNWIND $ids AS id
MATCH (through:Entity {id: id})
CALL (through) {
  MATCH (through)-[:BACKS]->(project:Project)
  RETURN project
  UNION
  MATCH (through)-[:ADMINISTERS]->(:Instrument)-[:BACKS]->(project:Project)
  RETURN project
}
WITH DISTINCT project
CALL (project) {
  MATCH (project)<-[backs:BACKS]-(backer:Entity)
  OPTIONAL MATCH (backer)<-[carries:ADMINISTERS|OPERATES]-(body:Stakeholder)
  RETURN
    collect(DISTINCT backs) + collect(DISTINCT carries) AS relationships,
    collect(DISTINCT backer) + collect(DISTINCT body) AS nodes
}
RETURN
  [labels(project), properties(project)] AS project,
  [r IN relationships | [
    r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
  ]] AS edges,
  [node IN nodes | [labels(node), properties(node)]] AS nodes
