// The relationships that end at the given entities, and where they come from.
// $requests: list of {key, id, relations}: a name for the request, an entity id, relationship types
// columns: edges [key, id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub], nodes [labels, properties]
UNWIND $requests AS request
MATCH (a:Entity {id: request.id})<-[r]-(b:Entity)
WHERE type(r) IN request.relations
WITH
  collect([
    request.key, r.id, type(r), b.id, a.id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
  ]) AS edges,
  collect(DISTINCT b) AS nodes
RETURN edges, [node IN nodes | [labels(node), properties(node)]] AS nodes
