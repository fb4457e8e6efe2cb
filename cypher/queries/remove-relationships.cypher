// Removes relationships.
// $rows: list of {from, to, relation}: two entity ids, a relationship type
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
WHERE type(r) = row.relation
DELETE r
