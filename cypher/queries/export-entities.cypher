// All entities, by id.
// scans: Entity, all of which are exported
// columns: labels, properties
MATCH (e:Entity)
RETURN labels(e) AS labels, properties(e) AS properties
ORDER BY e.id
