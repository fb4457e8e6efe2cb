// How many of the given entities exist, by label.
// $ids: list of entity ids
// columns: label, loaded
UNWIND $ids AS id
MATCH (e:Entity {id: id})
UNWIND labels(e) AS label
RETURN label, count(*) AS loaded
