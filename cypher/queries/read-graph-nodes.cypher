// The given entities as points of a picture.
// $ids: list of entity ids
// columns: node [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree, fromYear, toYear]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, COUNT { (e)--(:Entity) } AS degree
RETURN [
  e.id, $kindOf(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, toFloat(degree),
  toFloat(left(coalesce(toString(e.startYear), e.signedOn, e.startsOn), 4)),
  toFloat(left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END), 4))
] AS node
