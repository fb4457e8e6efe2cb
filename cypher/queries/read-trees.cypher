// Entities by their ids together with what they are related to, up to three relationships away. Each step is taken where
// it was asked for and nowhere else; a relation of the model never leads to the kind that it comes from, so that its name
// tells its direction as well.
// $asked: list of lists of entity ids
// $properties: list of names of properties that are wanted of the entities themselves
// $steps: map of relationship types to {place, edge, node, next}: a number to say the step by; names of properties that are wanted of the relationships and of what they lead to; further steps, or null
// columns: at (place in $asked), id, kind, node [values], branches [place, values, kind, values, branches or null [place, values, kind, values, branches or null [..]]]
UNWIND range(0, size($asked) - 1) AS at
UNWIND $asked[at] AS id
MATCH (root:Entity {id: id})
RETURN at, root.id AS id, $kindOf(root) AS kind, [name IN $properties | root[name]] AS node, COLLECT {
  MATCH (root)-[r1]-(n1)
  WITH n1, r1, $steps[type(r1)] AS step1
  WHERE step1 IS NOT NULL
  RETURN [
    step1.place,
    [name IN step1.edge | r1[name]],
    $kindOf(n1),
    [name IN step1.node | n1[name]],
    CASE WHEN step1.next IS NULL THEN null ELSE COLLECT {
      MATCH (n1)-[r2]-(n2)
      WITH n2, r2, step1.next[type(r2)] AS step2
      WHERE step2 IS NOT NULL
      RETURN [
        step2.place,
        [name IN step2.edge | r2[name]],
        $kindOf(n2),
        [name IN step2.node | n2[name]],
        CASE WHEN step2.next IS NULL THEN null ELSE COLLECT {
          MATCH (n2)-[r3]-(n3)
          WITH n3, r3, step2.next[type(r3)] AS step3
          WHERE step3 IS NOT NULL
          RETURN [
            step3.place,
            [name IN step3.edge | r3[name]],
            $kindOf(n3),
            [name IN step3.node | n3[name]],
            null
          ]
        } END
      ]
    } END
  ]
} AS branches
