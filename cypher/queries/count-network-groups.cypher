// How many entities of the given kinds and standings that exist at a date each group has.
// scans: Entity, each of which belongs to a group
// $labels: list of labels
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $by: KIND, BLOCK or CLUSTER; whoever belongs, of what meets standings and date, to several blocks or clusters counts with
//   the first by id, to none with its kind
// columns: group (the id of a block or cluster, or a label), total
MATCH (e:Entity)
WHERE any(label IN labels(e) WHERE label IN $labels)
  AND ($standings IS NULL OR $standingOf(e) IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
RETURN coalesce(
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
) AS group, count(e) AS total
ORDER BY total DESC, group
