// The indicators that state a total of a kind, in the order of the programme's figures.
// scans: Indicator, of which there are as many as sources state figures
// columns: labels, properties
MATCH (e:Indicator)
WHERE e.countsKind IS NOT NULL
RETURN labels(e) AS labels, properties(e) AS properties
ORDER BY e.statedOn IS NOT NULL, e.statedOn, e.id
