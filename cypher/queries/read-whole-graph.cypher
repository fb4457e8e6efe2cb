// The whole graph at one moment, for analysis: entities with what they are called and when they exist, and all relationships.
// scans: Entity and every relationship, all of which take part
// columns: nodes [id, labels, nameEn, nameRu, standing, startYear, endYear, signedOn, startsOn, endsOn], edges [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub]
CALL () {
  MATCH (e:Entity)
  RETURN collect([
    e.id, labels(e), e.nameEn, e.nameRu, e.standing, e.startYear, e.endYear, e.signedOn, e.startsOn, e.endsOn
  ]) AS nodes
}
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity)
  RETURN collect([
    r.id, type(r), a.id, b.id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
  ]) AS edges
}
RETURN nodes, edges
