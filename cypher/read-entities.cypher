// Entities as they stand.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS group,
       e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} AS entity
