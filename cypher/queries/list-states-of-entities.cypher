// The states of all entities, by id: values in the order of the names that are given for their kind, which are half the
// work to read of maps that name each of them.
// scans: Entity, all of which are compared with files
// $kinds: map of the labels of kinds to lists of names of properties
// columns: labels (of kinds alone), id, version, values
MATCH (e:Entity)
WITH e, properties(e) AS held, [label IN labels(e) WHERE $kinds[label] IS NOT NULL] AS labels
RETURN labels, e.id AS id, e.version AS version, [name IN $kinds[labels[0]] | held[name]] AS values
ORDER BY id
