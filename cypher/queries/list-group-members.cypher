// The entities of some groups of the network, those with most relationships first.
// scans: Entity, whose groups and degrees decide who is taken
// $labels: list of labels
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $by: KIND, BLOCK or CLUSTER; whoever belongs, of what meets standings and date, to several blocks or clusters counts with
//   the first by id, to none with its kind
// $groups: list of groups, as count-network-groups names them
// $limit: number of entities
// columns: group, node [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree, fromYear, toYear]
MATCH (e:Entity)
WHERE any(label IN labels(e) WHERE label IN $labels)
  AND ($standings IS NULL OR $standingOf(e) IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
WITH e, coalesce(
  CASE WHEN ($by = 'BLOCK' AND e:Block) OR ($by = 'CLUSTER' AND e:Cluster) THEN e.id END,
  reduce(least = null, id IN COLLECT {
    MATCH (e)-[membership:IN_BLOCK]->(block:Block)
    WHERE $by = 'BLOCK'
      AND ($standings IS NULL OR $standingOf(membership) IN $standings AND $standingOf(block) IN $standings)
      AND ($asOf IS NULL OR (
        coalesce(membership.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(membership.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      ))
    RETURN block.id AS id
    UNION ALL
    MATCH (e)-[membership:IN_CLUSTER|MEMBER_OF]->(cluster:Cluster)
    WHERE $by = 'CLUSTER'
      AND ($standings IS NULL OR $standingOf(membership) IN $standings AND $standingOf(cluster) IN $standings)
      AND ($asOf IS NULL OR (
        coalesce(membership.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(membership.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      ))
    RETURN cluster.id AS id
  } | CASE WHEN least IS NULL OR id < least THEN id ELSE least END),
  head([label IN labels(e) WHERE label IN $labels])
) AS group
WHERE group IN $groups
WITH e, group, COUNT { (e)--(:Entity) } AS degree
ORDER BY degree DESC, e.id
LIMIT $limit
RETURN group, [
  e.id, $kindOf(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, toFloat(degree),
  toFloat(left(coalesce(toString(e.startYear), e.signedOn, e.startsOn), 4)),
  toFloat(left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END), 4))
] AS node
