// All relationships between entities, by start, type and end.
// scans: Entity and every relationship, all of which are exported
// columns: fromId, relation, toId, properties
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS fromId, type(r) AS relation, b.id AS toId, properties(r) AS properties
ORDER BY fromId, relation, toId
