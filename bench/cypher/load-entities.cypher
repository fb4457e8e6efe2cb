// Creates entities of one kind; none of them may exist.
// $labels: list of labels
// $rows: list of property maps
UNWIND $rows AS row
CREATE (e:$($labels))
SET e = row
