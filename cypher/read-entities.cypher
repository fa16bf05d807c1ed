// Entities as they stand.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS group,
       CASE WHEN $brief THEN e {.id, .type, .kind, .name, .degree}
         ELSE e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS entity
