// The given partnerships, those in force at a date where one is given, with their parties.
// scans: Partnership, each of which is held against the date
// $ids: list of entity ids of partnerships, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// columns: partnership [labels, properties], parties [id, standing, sources, fromYear, toYear]
MATCH (e:Partnership)
WHERE ($ids IS NULL OR e.id IN $ids)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
MATCH (e)<-[r:PARTY_TO]-(party:Stakeholder)
WHERE ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
RETURN [labels(e), properties(e)] AS partnership, collect([party.id, r.standing, r.sources, r.fromYear, r.toYear]) AS parties
