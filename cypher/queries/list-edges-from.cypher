// The relationships that start at the given entities, wherever they lead. With a date only where both ends were there.
// $ids: list of entity ids
// $relations: list of relationship types
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// columns: edge [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub]
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE type(r) IN $relations
  AND ($standings IS NULL OR $standingOf(r) IN $standings)
  AND ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
  AND ($asOf IS NULL OR all(end IN [a, b] WHERE (
    left(coalesce(toString(end.startYear), end.signedOn, end.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(end.startYear), end.signedOn, end.startsOn, $asOf)))
    AND left(coalesce(toString(end.endYear), CASE WHEN end:Event THEN null ELSE end.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(end.endYear), CASE WHEN end:Event THEN null ELSE end.endsOn END, $asOf)))
  )))
RETURN [
  r.id, type(r), a.id, b.id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
] AS edge
