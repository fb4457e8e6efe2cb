// Stakeholders that share no partnership with another: one page of them by id, and how many there are in all.
// scans: Stakeholder, each of which is looked at for its ties
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $afterId: id that those of the page come after, or null
// $beforeId: id that those of the page come before, or null
// $limit: number of rows
// $isForward: whether the page holds the first of those that are left, or the last
// columns: total, nodes [labels, properties]
MATCH (e:Stakeholder)
WHERE ($standings IS NULL OR $standingOf(e) IN $standings)
  AND NOT EXISTS {
    MATCH (e)-[r:PARTY_TO]->(p:Partnership)<-[s:PARTY_TO]-(other:Stakeholder)
    WHERE other <> e
      // As canMeet of lifetimes.ts: no stated beginning is after a stated end.
      AND all(begin IN [r.fromYear, s.fromYear, toInteger(left(p.signedOn, 4))]
        WHERE all(end IN [r.toYear, s.toYear, toInteger(left(p.endsOn, 4))] WHERE coalesce(begin <= end, true)))
      AND ($asOf IS NULL OR (
      coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
      AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      AND left(coalesce(p.signedOn, $asOf), size($asOf))
        <= left($asOf, size(coalesce(p.signedOn, $asOf)))
      AND left(coalesce(p.endsOn, $asOf), size($asOf))
        >= left($asOf, size(coalesce(p.endsOn, $asOf)))
      AND coalesce(s.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
      AND coalesce(s.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
    ))
  }
WITH e
ORDER BY e.id
WITH collect(e) AS found
WITH size(found) AS total, [e IN found
  WHERE ($afterId IS NULL OR e.id > $afterId) AND ($beforeId IS NULL OR e.id < $beforeId)] AS left
WITH total, CASE WHEN $isForward OR size(left) < $limit THEN left[..$limit] ELSE left[size(left) - $limit..] END AS page
RETURN total, [e IN page | [labels(e), properties(e)]] AS nodes
