// Entities as they stand.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS group, e {.*} AS entity
