// The shortest ways between two entities over the given relations, walked in either direction: the best `$first` of at
// most 200, in the order that paths.ts states. None of them comes by one entity twice, because they are shortest.
// $asked: list of {from, to}: two entity ids, not the same
// $relations: list of relationship types
// $ranks: map of standings to their ranks, 0 for the best founded
// $first: number of ways
// columns: at (place in $asked), met (number of ways, 201 where there are more than were weighed), nodes [id, kind, nameEn, nameRu, shortNameEn,
//   shortNameRu, standing, degree, fromYear, toYear], edges [id, relation, source, target, standing, sources, fromYear,
//   toYear, role, amountMlnRub]
UNWIND range(0, size($asked) - 1) AS at
MATCH (a:Entity {id: $asked[at].from})
MATCH (b:Entity {id: $asked[at].to})
CALL (a, b) {
  MATCH p = allShortestPaths((a)-[*..10]-(b))
  WHERE all(r IN relationships(p) WHERE type(r) IN $relations) AND all(e IN nodes(p) WHERE e:Entity)
  // One more than are weighed tells whether these are all.
  WITH p LIMIT 201
  WITH collect(p) AS ways
  UNWIND ways[..200] AS p
  WITH size(ways) AS met, nodes(p) AS entities, relationships(p) AS links
  WITH met, entities, links,
    reduce(sum = 0, r IN links | sum + $ranks[$standingOf(r)]) AS weakness
  ORDER BY weakness
  WITH met, collect([entities, links, weakness]) AS weighed
  // What is worse founded than the last one wanted is out, whatever the hubs; they take longer to count.
  UNWIND [way IN weighed WHERE way[2] <= coalesce(weighed[$first - 1], weighed[-1])[2]] AS way
  WITH met, way[0] AS entities, way[1] AS links, way[2] AS weakness
  WITH met, entities, links, weakness,
    round(reduce(sum = 0.0, e IN entities[1..-1] | sum + log(COUNT { (e)--(:Entity) })), 12) AS hubPenalty
  ORDER BY weakness, hubPenalty, [e IN entities | e.id], [r IN links | r.id]
  LIMIT $first
  RETURN met, entities, links, weakness, hubPenalty
}
RETURN at, met,
  [e IN entities | [
    e.id, $kindOf(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing,
    toFloat(COUNT { (e)--(:Entity) }),
    toFloat(left(coalesce(toString(e.startYear), e.signedOn, e.startsOn), 4)),
    toFloat(left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END), 4))
  ]] AS nodes,
  [r IN links | [
    r.id, type(r), startNode(r).id, endNode(r).id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
  ]] AS edges
ORDER BY at, weakness, hubPenalty, [e IN entities | e.id], [r IN links | r.id]
