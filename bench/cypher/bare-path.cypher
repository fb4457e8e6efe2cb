// A shortest way between two entities.
// $from: entity id
// $to: entity id
// columns: path {length, nodes, edges}
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = shortestPath((a)-[*..6]-(b))
RETURN {
  length: length(p),
  nodes: [node IN nodes(p) | node {.id, name: node.nameEn}],
  edges: [r IN relationships(p) | r {.id, relation: type(r), .standing}]
} AS path
