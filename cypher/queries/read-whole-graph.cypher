// The whole graph at one moment, for analysis: entities with what they are called and when they exist, and all
// relationships, a row for each.
// scans: Entity and every relationship, all of which take part
// columns: node [id, kind, nameEn, nameRu, standing, startYear, endYear, signedOn, startsOn, endsOn] or null, edge [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub] or null
MATCH (e:Entity)
RETURN [
  e.id, $kindOf(e), e.nameEn, e.nameRu, e.standing, toFloatOrNull(e.startYear), toFloatOrNull(e.endYear), e.signedOn, e.startsOn, e.endsOn
] AS node, null AS edge
UNION ALL
MATCH (a:Entity)-[r]->(b:Entity)
RETURN null AS node, [
  r.id, type(r), a.id, b.id, r.standing, r.sources, toFloatOrNull(r.fromYear), toFloatOrNull(r.toYear), r.role, r.amountMlnRub
] AS edge
