// What ties a project to instruments that do not back it yet, by instrument and the third thing between both. A tie leads by way of
// another project, instrument or action, or directly.
// $projectId: entity id of a project
// columns: project [labels, properties], ties [tie, cases, instrument [labels, properties], shared [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree], edges of up to 20 cases [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub]]; no row when there is no such project
MATCH (project:Entity {id: $projectId})
WHERE project:Project
CALL (project) {
  CALL (project) {
    MATCH (project)-[a:IN_BLOCK|IN_CLUSTER|LOCATED_IN]->(shared:Entity)<-[b:IN_BLOCK|IN_CLUSTER|LOCATED_IN]-(via:Project)<-[c:BACKS]-(instrument:Instrument)
    WHERE via <> project
    RETURN 'SIMILAR_PROJECT' AS tie, shared, via.id AS viaId, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:LEADS|PARTICIPATES_IN]-(shared:Stakeholder)-[b:LEADS|PARTICIPATES_IN]->(via:Project)<-[c:BACKS]-(instrument:Instrument)
    WHERE via <> project
    RETURN 'SAME_STAKEHOLDER' AS tie, shared, via.id AS viaId, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:ADVANCES]-(shared:RoadmapAction)-[b:ADVANCES]->(via:Project)<-[c:BACKS]-(instrument:Instrument)
    WHERE via <> project
    RETURN 'SAME_ACTION' AS tie, shared, via.id AS viaId, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:BACKS]-(via:Instrument)<-[b:ADMINISTERS]-(shared:Ministry)-[c:ADMINISTERS]->(instrument:Instrument)
    RETURN 'BACKING_MINISTRY' AS tie, shared, via.id AS viaId, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:BACKS]-(shared:Ministry)-[c:ADMINISTERS]->(instrument:Instrument)
    RETURN 'BACKING_MINISTRY' AS tie, shared, project.id AS viaId, instrument, [a, c] AS edges
    UNION ALL
    MATCH (project)<-[a:ADVANCES]-(via:RoadmapAction)<-[b:RESPONSIBLE_FOR]-(shared:Ministry)-[c:ADMINISTERS]->(instrument:Instrument)
    RETURN 'RESPONSIBLE_MINISTRY' AS tie, shared, via.id AS viaId, instrument, [a, b, c] AS edges
    UNION ALL
    MATCH (project)<-[a:LEADS|PARTICIPATES_IN]-(shared:Stakeholder)-[c:OPERATES]->(instrument:Instrument)
    RETURN 'OPERATOR' AS tie, shared, project.id AS viaId, instrument, [a, c] AS edges
  }
  WITH tie, shared, viaId, instrument, edges
  WHERE NOT EXISTS { (instrument)-[:BACKS]->(project) }
  ORDER BY viaId
  WITH tie, shared, instrument, count(DISTINCT viaId) AS cases, collect(edges)[..20] AS examples
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
