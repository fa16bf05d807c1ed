MATCH (e:Entity {name: $name})
CALL (e) {
  MATCH (e)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(:Entity)
  WITH r LIMIT 10
  MATCH (v:Evidence {fact: r.id})
  WITH r, v, startNode(r) AS a, endNode(r) AS b
  RETURN collect({type: type(r), from: a {.id, .name}, to: b {.id, .name}, evidence: [v {.quote, .section}]}) AS relations
}
RETURN e {.id, .name, .type, relations: relations} AS answer
