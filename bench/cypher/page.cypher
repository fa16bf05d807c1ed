MATCH (m:Measure)-[:STATED_IN]->(d:Document)
WHERE m.order > $after
RETURN m {.id, .text, .status, document: d {.id, .title}} AS answer
ORDER BY m.order
LIMIT 20
