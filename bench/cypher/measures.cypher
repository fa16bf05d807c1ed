MATCH (e:Entity {name: $name})<-[c:CITES {role: $role}]-(m:Measure)
WITH e, c, m LIMIT 20
MATCH (m)-[:STATED_IN]->(d:Document)
RETURN m {.id, .text, .section, citations: [{role: c.role, entity: e {.id, .name}}], document: d {.id, .title}} AS answer
