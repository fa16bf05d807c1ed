// Indicators with what they are about.
UNWIND $ids AS id
MATCH (i:Indicator {id: id})-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (i)-[:OF]->(of:Entity)
RETURN id AS group, i {.*} AS indicator, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN of IS NULL THEN null ELSE of {.*} END AS of
