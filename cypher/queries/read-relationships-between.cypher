// Relationships by their ends and types; those that do not exist give no row.
// $rows: list of {from, to, relation}: two entity ids, a relationship type
// columns: fromId, relation, toId, properties
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE type(r) = row.relation
RETURN a.id AS fromId, type(r) AS relation, b.id AS toId, properties(r) AS properties
