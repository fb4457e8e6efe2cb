// The number of relationships of the shortest way between two entities over the given relations, of any length and
// walked in either direction; no row when there is none.
// $from: entity id
// $to: entity id
// $relations: list of relationship types
// columns: distance
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = SHORTEST 1 (a)(()-[r WHERE type(r) IN $relations]-(:Entity))+(b)
RETURN length(p) AS distance
