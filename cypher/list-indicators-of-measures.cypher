// The quantities stated within measures, in the order of the text.
UNWIND $ids AS id
MATCH (:Measure {id: id})<-[:WITHIN]-(i:Indicator)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (i)-[:OF]->(of:Entity)
RETURN id AS group, i {.*} AS indicator, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN of IS NULL THEN null ELSE of {.*} END AS of
ORDER BY i.order
