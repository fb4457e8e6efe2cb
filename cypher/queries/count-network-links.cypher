// How many relationships of each type there are between groups of the network, and between groups and the entities that
// are shown one by one.
// scans: Entity and every relationship, each of which is counted once
// $labels: list of labels
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $by: KIND, BLOCK or CLUSTER; whoever belongs, of what meets standings and date, to several blocks or clusters counts with
//   the first by id, to none with its kind
// $relations: list of relationship types
// $shown: list of the ids of entities that are shown one by one
// columns: source, sourceGroup, relation, target, targetGroup, total (of an entity that is shown the id, of others the group)
MATCH (a:Entity)
WHERE any(label IN labels(a) WHERE label IN $labels)
  AND ($standings IS NULL OR $standingOf(a) IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(a.startYear), a.signedOn, a.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(a.startYear), a.signedOn, a.startsOn, $asOf)))
    AND left(coalesce(toString(a.endYear), CASE WHEN a:Event THEN null ELSE a.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(a.endYear), CASE WHEN a:Event THEN null ELSE a.endsOn END, $asOf)))
  ))
WITH a, a.id IN $shown AS isShown
WITH a, CASE WHEN isShown THEN a.id END AS source, CASE WHEN NOT isShown THEN coalesce(
  CASE WHEN ($by = 'BLOCK' AND a:Block) OR ($by = 'CLUSTER' AND a:Cluster) THEN a.id END,
  reduce(least = null, id IN COLLECT {
    MATCH (a)-[membership:IN_BLOCK]->(block:Block)
    WHERE $by = 'BLOCK'
      AND ($standings IS NULL OR $standingOf(membership) IN $standings AND $standingOf(block) IN $standings)
      AND ($asOf IS NULL OR (
        coalesce(membership.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(membership.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      ))
    RETURN block.id AS id
    UNION ALL
    MATCH (a)-[membership:IN_CLUSTER|MEMBER_OF]->(cluster:Cluster)
    WHERE $by = 'CLUSTER'
      AND ($standings IS NULL OR $standingOf(membership) IN $standings AND $standingOf(cluster) IN $standings)
      AND ($asOf IS NULL OR (
        coalesce(membership.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(membership.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      ))
    RETURN cluster.id AS id
  } | CASE WHEN least IS NULL OR id < least THEN id ELSE least END),
  head([label IN labels(a) WHERE label IN $labels])
) END AS sourceGroup
MATCH (a)-[r]->(b:Entity)
WHERE type(r) IN $relations
  AND ($standings IS NULL OR $standingOf(r) IN $standings)
  AND ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
  AND any(label IN labels(b) WHERE label IN $labels)
  AND ($standings IS NULL OR $standingOf(b) IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(b.startYear), b.signedOn, b.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(b.startYear), b.signedOn, b.startsOn, $asOf)))
    AND left(coalesce(toString(b.endYear), CASE WHEN b:Event THEN null ELSE b.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(b.endYear), CASE WHEN b:Event THEN null ELSE b.endsOn END, $asOf)))
  ))
WITH source, sourceGroup, type(r) AS relation, b, count(r) AS links
WITH source, sourceGroup, relation, b, links, b.id IN $shown AS isShown
WITH source, sourceGroup, relation, links,
  CASE WHEN isShown THEN b.id END AS target,
  CASE WHEN NOT isShown THEN coalesce(
  CASE WHEN ($by = 'BLOCK' AND b:Block) OR ($by = 'CLUSTER' AND b:Cluster) THEN b.id END,
  reduce(least = null, id IN COLLECT {
    MATCH (b)-[membership:IN_BLOCK]->(block:Block)
    WHERE $by = 'BLOCK'
      AND ($standings IS NULL OR $standingOf(membership) IN $standings AND $standingOf(block) IN $standings)
      AND ($asOf IS NULL OR (
        coalesce(membership.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(membership.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      ))
    RETURN block.id AS id
    UNION ALL
    MATCH (b)-[membership:IN_CLUSTER|MEMBER_OF]->(cluster:Cluster)
    WHERE $by = 'CLUSTER'
      AND ($standings IS NULL OR $standingOf(membership) IN $standings AND $standingOf(cluster) IN $standings)
      AND ($asOf IS NULL OR (
        coalesce(membership.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
        AND coalesce(membership.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
      ))
    RETURN cluster.id AS id
  } | CASE WHEN least IS NULL OR id < least THEN id ELSE least END),
  head([label IN labels(b) WHERE label IN $labels])
) END AS targetGroup
RETURN source, sourceGroup, relation, target, targetGroup, sum(links) AS total
