MATCH (e:Entity {name: $name})
CALL (e) {
  MATCH (e)<-[c:CITES {role: $role}]-(m:Measure)
  WITH e, c, m LIMIT 20
  MATCH (m)-[:STATED_IN]->(d:Document)
  RETURN collect(m {.id, .text, .section, citations: [{role: c.role, entity: e {.id, .name}}], document: d {.id, .title}}) AS nodes
}
RETURN {totalCount: COUNT { (e)<-[:CITES {role: $role}]-(:Measure) }, nodes: nodes} AS answer
