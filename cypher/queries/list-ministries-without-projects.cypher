// Ministries that back no project, neither directly nor through an instrument that they administer: one page of them by id, and how many there are in all.
// scans: Ministry, each of which is looked at for its ties
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $afterId: id that those of the page come after, or null
// $beforeId: id that those of the page come before, or null
// $limit: number of rows
// $isForward: whether the page holds the first of those that are left, or the last
// columns: total, nodes [labels, properties]
MATCH (e:Ministry)
WHERE ($standings IS NULL OR $standingOf(e) IN $standings)
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
  AND NOT EXISTS {
    MATCH (e)-[s:ADMINISTERS]->(i:Instrument)-[r:BACKS]->(project:Project)
    WHERE ($asOf IS NULL OR (
      coalesce(s.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
      AND coalesce(s.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      AND left(coalesce(toString(i.startYear), $asOf), size($asOf))
        <= left($asOf, size(coalesce(toString(i.startYear), $asOf)))
      AND left(coalesce(toString(i.endYear), $asOf), size($asOf))
        >= left($asOf, size(coalesce(toString(i.endYear), $asOf)))
      AND coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
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
