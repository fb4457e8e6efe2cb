// What the given entities are directly related to, in either direction.
// $ids: list of entity ids
// $labels: list of labels that may be walked to
// $relations: list of relationship types
// $standings: list of standings, or null for all, of what is walked over and to
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// columns: id, degree
UNWIND $ids AS from
MATCH (a:Entity {id: from})-[r]-(e:Entity)
WHERE type(r) IN $relations
  AND any(label IN labels(e) WHERE label IN $labels)
  AND ($standings IS NULL OR $standingOf(r) IN $standings AND $standingOf(e) IN $standings)
  AND ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
  AND ($asOf IS NULL OR (
    left(coalesce(toString(a.startYear), a.signedOn, a.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(a.startYear), a.signedOn, a.startsOn, $asOf)))
    AND left(coalesce(toString(a.endYear), CASE WHEN a:Event THEN null ELSE a.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(a.endYear), CASE WHEN a:Event THEN null ELSE a.endsOn END, $asOf)))
  ))
WITH DISTINCT e
RETURN e.id AS id, COUNT { (e)--(:Entity) } AS degree
