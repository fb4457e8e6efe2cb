// Entities by their ids; a merged id gives the entity that took its place, and ids that do not exist give no row.
// $ids: list of entity ids
// columns: id, labels, properties
UNWIND $ids AS id
OPTIONAL MATCH (redirect:Redirect {id: id})
WITH id, coalesce(redirect.target, id) AS current
MATCH (e:Entity {id: current})
RETURN id, labels(e) AS labels, properties(e) AS properties
