// All entities of some labels, to hold a stated total against them after a change.
// scans: Entity, counted when entities of a kind that has placeholders come or go
// $labels: list of labels
// columns: labels, properties
MATCH (e:Entity)
WHERE any(label IN labels(e) WHERE label IN $labels)
RETURN labels(e) AS labels, properties(e) AS properties
