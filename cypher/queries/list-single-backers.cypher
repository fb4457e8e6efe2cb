// Instruments and ministries that some projects have no other backer beside, those with most such projects first.
// scans: Project and BACKS, as each project is looked at for its backers
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $limit: number of rows
// columns: backer [labels, properties], projects [labels, properties]
MATCH (project:Project)
WHERE $asOf IS NULL OR (
    left(coalesce(toString(project.startYear), $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(project.startYear), $asOf)))
    AND left(coalesce(toString(project.endYear), $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(project.endYear), $asOf)))
  )
MATCH (project)<-[r:BACKS]-(e:Entity)
WHERE $asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
    AND left(coalesce(toString(e.startYear), $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), $asOf)))
    AND left(coalesce(toString(e.endYear), $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), $asOf)))
  )
WITH project, collect(e) AS backers
WHERE size(backers) = 1
WITH backers[0] AS backer, collect([labels(project), properties(project)]) AS projects
ORDER BY size(projects) DESC, backer.id
LIMIT $limit
RETURN [labels(backer), properties(backer)] AS backer, projects
