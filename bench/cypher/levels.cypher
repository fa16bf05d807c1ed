MATCH (e:Entity {name: $name})
CALL (e) {
  MATCH (e)<-[:CITES]-(m:Measure)
  WITH DISTINCT m LIMIT 10
  RETURN collect(m {.id, .text, citations: [(m)-[c:CITES]->(o:Entity) | {role: c.role, entity: o {.id, .name, .type}}]}) AS measures
}
RETURN e {.id, .name, measures: measures} AS answer
