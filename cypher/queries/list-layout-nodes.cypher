// All entities with their labels, for the layout of the whole graph.
// scans: Entity, all of which get a position
// columns: id, labels
MATCH (e:Entity)
RETURN e.id AS id, labels(e) AS labels
ORDER BY e.id
