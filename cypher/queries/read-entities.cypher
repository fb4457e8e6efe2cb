// Entities by their ids; ids that do not exist give no row.
// $ids: list of entity ids
// columns: labels, properties
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN labels(e) AS labels, properties(e) AS properties
