MATCH (p:Entity {name: $name})
CALL (p) {
  MATCH path = (p)-[:BASED_ON*1..3]->(:Policy)
  WITH last(relationships(path)) AS r, length(path) AS depth
  RETURN r, min(depth) AS depth
}
MATCH (v:Evidence {fact: r.id})
WITH r, v, depth, startNode(r) AS a, endNode(r) AS b
RETURN {depth: depth, type: type(r), from: a {.id, .name}, to: b {.id, .name}, evidence: [v {.quote, .section}]} AS answer
ORDER BY answer.depth
