// Every relationship.
// columns: edge {id, source, target, relation, standing}
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r {.id, source: a.id, target: b.id, relation: type(r), .standing} AS edge
