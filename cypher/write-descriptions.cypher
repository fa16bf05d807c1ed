// What changed of entities; a value that no document gives any more is null there, and goes.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.changed
