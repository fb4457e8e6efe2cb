// All chains that back projects: ministry and operator → instrument → project, and ministry → project.
// $asked: list of entity ids of projects
// $properties: list of names of properties to give of the entities, or null for all of them
// columns: at (place in $asked), project [labels, properties], edges [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub], nodes [labels, properties]; properties are their values in the order of the names, or a map of all; no row when there is no such project
UNWIND range(0, size($asked) - 1) AS at
MATCH (project:Entity {id: $asked[at]})
WHERE project:Project
OPTIONAL MATCH (project)<-[backs:BACKS]-(backer:Entity)
OPTIONAL MATCH (backer)<-[carries:ADMINISTERS|OPERATES]-(body:Stakeholder)
WITH at, project,
  collect(DISTINCT backs) + collect(DISTINCT carries) AS relationships,
  collect(DISTINCT backer) + collect(DISTINCT body) AS nodes
RETURN
  at,
  [
    labels(project),
    CASE WHEN $properties IS NULL THEN properties(project) ELSE [name IN $properties | project[name]] END
  ] AS project,
  [r IN relationships | [
    r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
  ]] AS edges,
  [node IN nodes | [
    labels(node),
    CASE WHEN $properties IS NULL THEN properties(node) ELSE [name IN $properties | node[name]] END
  ]] AS nodes
