// Leads ids that were merged to the ids that took their place.
// $rows: list of {id, target}: an id that is no entity's any more, an entity id
UNWIND $rows AS row
MERGE (redirect:Redirect {id: row.id})
SET redirect.target = row.target
