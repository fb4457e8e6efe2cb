// One page of what the graph states no tie for, with the number of all of it, by id: projects without backing, instruments
// that back nothing, ministries without projects, or stakeholders without partners.
// scans: Project, Instrument, Ministry and Stakeholder, of which those of the asked gap are held against it
// $gap: which gap: PROJECTS, INSTRUMENTS, MINISTRIES or STAKEHOLDERS
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $afterId: id that those of the page come after, or null for the first page
// $beforeId: id that those of the page come before, or null; gives the last ones before it
// $limit: number of rows
// $isForward: whether the page holds the first rows of those that are left, or the last ones
// columns: total, nodes [labels, properties]
CALL () {
  WITH $gap AS gap
  WHERE gap = 'PROJECTS'
  MATCH (e:Project)
  WHERE ($standings IS NULL OR e.standing IN $standings)
    AND ($asOf IS NULL OR (
      left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
        <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
      AND left(coalesce(toString(e.endYear), e.endsOn, $asOf), size($asOf))
        >= left($asOf, size(coalesce(toString(e.endYear), e.endsOn, $asOf)))
    ))
    AND NOT EXISTS {
      MATCH (e)<-[r:BACKS]-(backer:Entity)
      WHERE ($asOf IS NULL OR (
        coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
        AND left(coalesce(toString(backer.startYear), backer.signedOn, backer.startsOn, $asOf), size($asOf))
          <= left($asOf, size(coalesce(toString(backer.startYear), backer.signedOn, backer.startsOn, $asOf)))
        AND left(coalesce(toString(backer.endYear), backer.endsOn, $asOf), size($asOf))
          >= left($asOf, size(coalesce(toString(backer.endYear), backer.endsOn, $asOf)))
      ))
    }
  RETURN e
  UNION ALL
  WITH $gap AS gap
  WHERE gap = 'INSTRUMENTS'
  MATCH (e:Instrument)
  WHERE ($standings IS NULL OR e.standing IN $standings)
    AND ($asOf IS NULL OR (
      left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
        <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
      AND left(coalesce(toString(e.endYear), e.endsOn, $asOf), size($asOf))
        >= left($asOf, size(coalesce(toString(e.endYear), e.endsOn, $asOf)))
    ))
    AND NOT EXISTS {
      MATCH (e)-[r:BACKS]->(project:Project)
      WHERE ($asOf IS NULL OR (
        coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
        AND left(coalesce(toString(project.startYear), project.signedOn, project.startsOn, $asOf), size($asOf))
          <= left($asOf, size(coalesce(toString(project.startYear), project.signedOn, project.startsOn, $asOf)))
        AND left(coalesce(toString(project.endYear), project.endsOn, $asOf), size($asOf))
          >= left($asOf, size(coalesce(toString(project.endYear), project.endsOn, $asOf)))
      ))
    }
  RETURN e
  UNION ALL
  WITH $gap AS gap
  WHERE gap = 'MINISTRIES'
  MATCH (e:Ministry)
  WHERE ($standings IS NULL OR e.standing IN $standings)
    AND NOT EXISTS {
      MATCH (e)-[r:BACKS]->(project:Project)
      WHERE ($asOf IS NULL OR (
        coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
        AND left(coalesce(toString(project.startYear), project.signedOn, project.startsOn, $asOf), size($asOf))
          <= left($asOf, size(coalesce(toString(project.startYear), project.signedOn, project.startsOn, $asOf)))
        AND left(coalesce(toString(project.endYear), project.endsOn, $asOf), size($asOf))
          >= left($asOf, size(coalesce(toString(project.endYear), project.endsOn, $asOf)))
      ))
    }
    AND NOT EXISTS {
      MATCH (e)-[s:ADMINISTERS]->(i:Instrument)-[r:BACKS]->(project:Project)
      WHERE ($asOf IS NULL OR (
        coalesce(s.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(s.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
        AND left(coalesce(toString(i.startYear), i.signedOn, i.startsOn, $asOf), size($asOf))
          <= left($asOf, size(coalesce(toString(i.startYear), i.signedOn, i.startsOn, $asOf)))
        AND left(coalesce(toString(i.endYear), i.endsOn, $asOf), size($asOf))
          >= left($asOf, size(coalesce(toString(i.endYear), i.endsOn, $asOf)))
        AND coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
        AND left(coalesce(toString(project.startYear), project.signedOn, project.startsOn, $asOf), size($asOf))
          <= left($asOf, size(coalesce(toString(project.startYear), project.signedOn, project.startsOn, $asOf)))
        AND left(coalesce(toString(project.endYear), project.endsOn, $asOf), size($asOf))
          >= left($asOf, size(coalesce(toString(project.endYear), project.endsOn, $asOf)))
      ))
    }
  RETURN e
  UNION ALL
  WITH $gap AS gap
  WHERE gap = 'STAKEHOLDERS'
  MATCH (e:Stakeholder)
  WHERE ($standings IS NULL OR e.standing IN $standings)
    AND NOT EXISTS {
      MATCH (e)-[r:PARTY_TO]->(p:Partnership)<-[s:PARTY_TO]-(other:Stakeholder)
      WHERE other <> e
        AND ($asOf IS NULL OR (
        coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
        AND left(coalesce(toString(p.startYear), p.signedOn, p.startsOn, $asOf), size($asOf))
          <= left($asOf, size(coalesce(toString(p.startYear), p.signedOn, p.startsOn, $asOf)))
        AND left(coalesce(toString(p.endYear), p.endsOn, $asOf), size($asOf))
          >= left($asOf, size(coalesce(toString(p.endYear), p.endsOn, $asOf)))
        AND coalesce(s.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(s.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      ))
    }
  RETURN e
}
WITH e
ORDER BY e.id
WITH collect(e) AS found
WITH size(found) AS total, [e IN found
  WHERE ($afterId IS NULL OR e.id > $afterId) AND ($beforeId IS NULL OR e.id < $beforeId)] AS left
WITH total, CASE WHEN $isForward OR size(left) < $limit THEN left[..$limit] ELSE left[size(left) - $limit..] END AS page
RETURN total, [e IN page | [labels(e), properties(e)]] AS nodes
