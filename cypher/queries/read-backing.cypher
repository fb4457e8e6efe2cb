// All chains that back a project: ministry and operator → instrument → project, and ministry → project.
// $projectId: entity id of a project
// columns: project [labels, properties], edges [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub], nodes [labels, properties]; no row when there is no such project
MATCH (project:Entity {id: $projectId})
WHERE project:Project
OPTIONAL MATCH (project)<-[backs:BACKS]-(backer:Entity)
OPTIONAL MATCH (backer)<-[carries:ADMINISTERS|OPERATES]-(body:Stakeholder)
WITH project,
  collect(DISTINCT backs) + collect(DISTINCT carries) AS relationships,
  collect(DISTINCT backer) + collect(DISTINCT body) AS nodes
RETURN
  [labels(project), properties(project)] AS project,
  [r IN relationships | [
    r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
  ]] AS edges,
  [node IN nodes | [labels(node), properties(node)]] AS nodes
