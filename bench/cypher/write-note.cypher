// Changes an entity that no question asks for.
// $id: entity id
// $note: any text
MATCH (e:Entity {id: $id})
SET e.noteEn = $note
