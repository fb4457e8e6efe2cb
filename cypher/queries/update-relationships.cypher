// Brings relationships that exist to the given properties.
// $rows: list of {from, to, relation, properties}: two entity ids, a relationship type, all properties
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
WHERE type(r) = row.relation
SET r = row.properties
