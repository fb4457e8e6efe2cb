// How many relationships there are between the entities of the given kinds and standings that exist at a date.
// scans: Entity and every relationship, asked only when a picture had to be cut
// $labels: list of labels
// $relations: list of relationship types
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// columns: total
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $relations
  AND any(label IN labels(a) WHERE label IN $labels)
  AND any(label IN labels(b) WHERE label IN $labels)
  AND ($standings IS NULL OR ($standingOf(r) IN $standings AND $standingOf(a) IN $standings AND $standingOf(b) IN $standings))
  AND ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
  AND ($asOf IS NULL OR (
    left(coalesce(toString(a.startYear), a.signedOn, a.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(a.startYear), a.signedOn, a.startsOn, $asOf)))
    AND left(coalesce(toString(a.endYear), CASE WHEN a:Event THEN null ELSE a.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(a.endYear), CASE WHEN a:Event THEN null ELSE a.endsOn END, $asOf)))
  ))
  AND ($asOf IS NULL OR (
    left(coalesce(toString(b.startYear), b.signedOn, b.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(b.startYear), b.signedOn, b.startsOn, $asOf)))
    AND left(coalesce(toString(b.endYear), CASE WHEN b:Event THEN null ELSE b.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(b.endYear), CASE WHEN b:Event THEN null ELSE b.endsOn END, $asOf)))
  ))
RETURN count(r) AS total
