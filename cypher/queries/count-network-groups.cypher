// How many entities of the given kinds and standings that exist at a date each group has.
// scans: Entity, each of which belongs to a group
// $labels: list of labels
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $by: KIND, BLOCK or CLUSTER; whoever belongs to several blocks or clusters counts with the first by id, to none with its kind
// columns: group (the id of a block or cluster, or a label), total
MATCH (e:Entity)
WHERE any(label IN labels(e) WHERE label IN $labels)
  AND ($standings IS NULL OR e.standing IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
RETURN coalesce(
  CASE WHEN ($by = 'BLOCK' AND e:Block) OR ($by = 'CLUSTER' AND e:Cluster) THEN e.id END,
  reduce(least = null, id IN COLLECT {
    MATCH (e)-[:IN_BLOCK]->(block:Block)
    WHERE $by = 'BLOCK'
    RETURN block.id AS id
    UNION ALL
    MATCH (e)-[:IN_CLUSTER|MEMBER_OF]->(cluster:Cluster)
    WHERE $by = 'CLUSTER'
    RETURN cluster.id AS id
  } | CASE WHEN least IS NULL OR id < least THEN id ELSE least END),
  head([label IN labels(e) WHERE label IN $labels])
) AS group, count(e) AS total
ORDER BY total DESC, group
