// The citations of measures, in the order of the text.
UNWIND $ids AS id
MATCH (m:Measure {id: id})-[c:CITES]->(e:Entity)
WHERE ($roles IS NULL OR c.role IN $roles)
  AND ($types IS NULL OR e.type IN $types)
RETURN id AS group, c {.id, .role, .starts, .ends, .assertion, .rule} AS citation, m.id AS measure,
       e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} AS entity
ORDER BY c.order
