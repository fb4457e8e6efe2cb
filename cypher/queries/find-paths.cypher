// Some of the shortest ways between two entities over the given relations, walked in either direction; a way may come by
// one entity twice, which the caller sorts out.
// $from: entity id
// $to: entity id
// $relations: list of relationship types
// $maxLength: number of relationships, 1 to 10
// $weighed: number of ways, 1 to 10,000
// columns: nodes (ids), edges [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub]
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = SHORTEST $most($weighed) (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,$most($maxLength)}(b)
RETURN [node IN nodes(p) | node.id] AS nodes, [r IN relationships(p) | [
  r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
]] AS edges
