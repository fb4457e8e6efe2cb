// The given entities as points of a picture.
// $ids: list of entity ids
// columns: node [id, labels, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, COUNT { (e)--(:Entity) } AS degree
RETURN [
  e.id, labels(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, degree
] AS node
