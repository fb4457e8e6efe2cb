// Instruments that are stated to back no project: one page of them by id, and how many there are in all.
// scans: Instrument, each of which is looked at for its ties
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $afterId: id that those of the page come after, or null
// $beforeId: id that those of the page come before, or null
// $limit: number of rows
// $isForward: whether the page holds the first of those that are left, or the last
// columns: total, nodes [labels, properties]
MATCH (e:Instrument)
WHERE ($standings IS NULL OR $standingOf(e) IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), $asOf)))
    AND left(coalesce(toString(e.endYear), $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), $asOf)))
  ))
  AND NOT EXISTS {
    MATCH (e)-[r:BACKS]->(project:Project)
    WHERE ($asOf IS NULL OR (
      coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
      AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      AND left(coalesce(toString(project.startYear), $asOf), size($asOf))
        <= left($asOf, size(coalesce(toString(project.startYear), $asOf)))
      AND left(coalesce(toString(project.endYear), $asOf), size($asOf))
        >= left($asOf, size(coalesce(toString(project.endYear), $asOf)))
    ))
  }
WITH e
ORDER BY e.id
WITH collect(e) AS found
WITH size(found) AS total, [e IN found
  WHERE ($afterId IS NULL OR e.id > $afterId) AND ($beforeId IS NULL OR e.id < $beforeId)] AS left
WITH total, CASE WHEN $isForward OR size(left) < $limit THEN left[..$limit] ELSE left[size(left) - $limit..] END AS page
RETURN total, [e IN page | [labels(e), properties(e)]] AS nodes
