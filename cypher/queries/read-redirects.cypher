// Where merged ids lead; ids that were not merged give no row.
// $ids: list of ids
// columns: id, target
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
RETURN redirect.id AS id, redirect.target AS target
