// The states of all relationships between entities, by start, type and end: values in the order of the names that are
// given for their type.
// scans: Entity and every relationship, all of which are compared with files
// $relations: map of relationship types to lists of names of properties
// columns: fromId, relation, toId, version, values
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, r, b, properties(r) AS held
RETURN a.id AS fromId, type(r) AS relation, b.id AS toId, r.version AS version, [name IN $relations[type(r)] | held[name]] AS values
ORDER BY fromId, relation, toId
