// Removes entities that no relationship holds any more.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DELETE e
