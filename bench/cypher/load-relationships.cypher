// Creates relationships of one type; none of them may exist.
// $relation: relationship type
// $rows: list of {from, to, properties}: two entity ids, all properties
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$($relation)]->(b)
SET r = row.properties
