// Brings entities to the given properties, created where they do not exist.
// $rows: list of {id, labels, properties}: an entity id, all labels, all properties
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties, e:$(row.labels)
