// How many entities of each label there are, named ones and placeholders apart.
// scans: Entity, counted once for each state of the data
// columns: label, held, placeholders
MATCH (e:Entity)
UNWIND [label IN labels(e) WHERE NOT label IN ['Entity', 'Stakeholder']] AS label
RETURN label, count(e) AS held, sum(CASE e.standing WHEN 'PLACEHOLDER' THEN 1 ELSE 0 END) AS placeholders
