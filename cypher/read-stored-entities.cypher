// Entities with all that is stored of them, for an ingest that writes what has changed.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.*} AS entity
