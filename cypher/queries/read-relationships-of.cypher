// The relationships of the given entities in both directions, each once.
// $ids: list of entity ids
// columns: fromId, relation, toId, properties
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(:Entity)
WITH DISTINCT r
RETURN startNode(r).id AS fromId, type(r) AS relation, endNode(r).id AS toId, properties(r) AS properties
ORDER BY fromId, relation, toId
