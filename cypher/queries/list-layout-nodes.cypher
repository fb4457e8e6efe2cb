// All entities with their labels, for the layout of the whole graph.
// scans: Entity, all of which get a position
// columns: id, labels, standing
MATCH (e:Entity)
RETURN e.id AS id, labels(e) AS labels, e.standing AS standing
ORDER BY e.id
