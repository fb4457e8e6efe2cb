// Creates relationships that do not exist yet.
// $rows: list of {from, to, relation, properties}: two entity ids, a relationship type, all properties
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.relation)]->(b)
SET r = row.properties
