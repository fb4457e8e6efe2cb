// What ties a project to instruments that do not back it yet, by instrument and the third thing between both. A tie leads by way of
// another project, instrument or action, or directly.
// $projectId: entity id of a project
// $asOf: ISO date at which a tie or backing must hold, and what a tie leads over be there, or null for any time; compared at the coarser precision, like lifetimes.ts; whether the project and the instrument are there then, the caller looks at
// columns: project [labels, properties], ties [tie, cases, instrument [labels, properties], shared [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree], edges of up to 20 cases [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub]]; no row when there is no such project
MATCH (project:Entity {id: $projectId})
WHERE project:Project
CALL (project) {
  CALL (project) {
    MATCH (project)-[a:IN_BLOCK|IN_CLUSTER|LOCATED_IN]->(shared:Entity)<-[b:IN_BLOCK|IN_CLUSTER|LOCATED_IN]-(via:Project)<-[c:BACKS]-(instrument:Instrument)
    WHERE via <> project
    RETURN 'SIMILAR_PROJECT' AS tie, shared, via, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:LEADS|PARTICIPATES_IN]-(shared:Stakeholder)-[b:LEADS|PARTICIPATES_IN]->(via:Project)<-[c:BACKS]-(instrument:Instrument)
    WHERE via <> project
    RETURN 'SAME_STAKEHOLDER' AS tie, shared, via, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:ADVANCES]-(shared:RoadmapAction)-[b:ADVANCES]->(via:Project)<-[c:BACKS]-(instrument:Instrument)
    WHERE via <> project
    RETURN 'SAME_ACTION' AS tie, shared, via, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:BACKS]-(via:Instrument)<-[b:ADMINISTERS]-(shared:Ministry)-[c:ADMINISTERS]->(instrument:Instrument)
    RETURN 'BACKING_MINISTRY' AS tie, shared, via, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:BACKS]-(shared:Ministry)-[c:ADMINISTERS]->(instrument:Instrument)
    RETURN 'BACKING_MINISTRY' AS tie, shared, project AS via, instrument, [a, c] AS edges
    UNION ALL
    MATCH (project)<-[a:ADVANCES]-(via:RoadmapAction)<-[b:RESPONSIBLE_FOR]-(shared:Ministry)-[c:ADMINISTERS]->(instrument:Instrument)
    RETURN 'RESPONSIBLE_MINISTRY' AS tie, shared, via, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:LEADS|PARTICIPATES_IN]-(shared:Stakeholder)-[c:OPERATES]->(instrument:Instrument)
    RETURN 'OPERATOR' AS tie, shared, project AS via, instrument, [a, c] AS edges
  }
  WITH tie, shared, via, instrument, edges
  WHERE ($asOf IS NULL OR (
      all(r IN edges WHERE
        coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      )
      AND all(e IN [shared, via] WHERE e = project OR (
        left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
          <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
        AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
          >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
      ))
    ))
    AND NOT EXISTS {
      MATCH (instrument)-[r:BACKS]->(project)
      WHERE $asOf IS NULL OR (
        coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      )
    }
  ORDER BY via.id
  WITH tie, shared, instrument, count(DISTINCT via) AS cases, collect(edges)[..20] AS examples
  WITH tie, cases, instrument, shared, COUNT { (shared)--(:Entity) } AS degree, examples
  RETURN collect([
    tie,
    cases,
    [labels(instrument), properties(instrument)],
    [shared.id, $kindOf(shared), shared.nameEn, shared.nameRu, shared.shortNameEn, shared.shortNameRu, shared.standing, toFloat(degree)],
    reduce(all = [], edges IN examples | all + [r IN edges | [
      r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
    ]])
  ]) AS ties
}
RETURN [labels(project), properties(project)] AS project, ties
