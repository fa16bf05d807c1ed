// What an id means now: an entity's own, or one that any of its names would have.
UNWIND $ids AS id
MATCH (n:Name {id: id})-[:NAMES]->(e:Entity)
RETURN id AS group,
       e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} AS entity,
       e.id = id OR e.id = coalesce(n.entity, '') AS canonical
ORDER BY e.nameOrder
