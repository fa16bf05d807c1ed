MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(near:Entity)
  WITH near LIMIT 100
  OPTIONAL MATCH (near)-[:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(far:Entity)
  WITH collect(DISTINCT near) + collect(DISTINCT far) AS reached
  UNWIND reached AS n
  WITH DISTINCT n LIMIT 199
  RETURN collect(n) AS others
}
WITH [e] + others AS nodes
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(b:Entity)
  WHERE b IN nodes
  RETURN collect({id: r.id, source: a.id, target: b.id, type: type(r)}) AS edges
}
RETURN {nodes: [n IN nodes | n {.id, .type, label: n.name, .degree}], edges: edges} AS answer
