// The ends of all relationships between entities, for the layout of the whole graph.
// scans: Entity and every relationship, all of which are laid out
// columns: source, target
MATCH (a:Entity)-[]->(b:Entity)
RETURN a.id AS source, b.id AS target
ORDER BY source, target
