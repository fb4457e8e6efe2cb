// Brings relationships of one type in, as one writes it by hand: no check, no history. The type is put in for RELATION.
// $rows: list of {from, to, properties}: two entity ids, all properties
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATION]->(b)
SET r = row.properties
