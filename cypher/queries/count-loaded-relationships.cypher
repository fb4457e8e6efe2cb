// How many of the given relationships exist, by type.
// $rows: list of {id, from, to}: the id of a relationship, the entity ids of its ends
// columns: relation, loaded
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
WHERE r.id = row.id
RETURN type(r) AS relation, count(r) AS loaded
