// Up to 200 shortest ways between two entities over the given relations, walked in either direction; a way may come by
// one entity twice, which the caller sorts out. The length of a pattern is no parameter in Cypher, so that there is a
// branch for each, of which one runs.
// $from: entity id
// $to: entity id
// $relations: list of relationship types
// $maxLength: number of relationships, 1 to 10
// columns: nodes (ids), edges [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub]
CALL () {
  WITH $maxLength AS maxLength
  WHERE maxLength = 1
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,1}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 2
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,2}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 3
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,3}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 4
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,4}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 5
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,5}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 6
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,6}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 7
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,7}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 8
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,8}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 9
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,9}(b)
  RETURN p
  UNION ALL
  WITH $maxLength AS maxLength
  WHERE maxLength = 10
  MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH p = SHORTEST 200 (a)(()-[r WHERE type(r) IN $relations]-(:Entity)){1,10}(b)
  RETURN p
}
RETURN [node IN nodes(p) | node.id] AS nodes, [r IN relationships(p) | [
  r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
]] AS edges
