// Entities after one, by id, each with the relationships that begin at it.
// $after: id of the last entity that is not wanted, '' for all
// $limit: number of entities
// columns: labels, properties, relationships, fromId, relation, toId
MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
RETURN
  labels(e) AS labels,
  properties(e) AS properties,
  [(e)-[r]->(b:Entity) | {fromId: e.id, relation: type(r), toId: b.id, properties: properties(r)}] AS relationships
ORDER BY e.id
