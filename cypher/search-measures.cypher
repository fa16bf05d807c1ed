// Measures whose text holds some words, those that cite most first.
MATCH (m:Measure)-[:STATED_IN]->(d:Document)
WHERE m.folded CONTAINS $query
  AND ($documents IS NULL OR d.id IN $documents)
WITH m, d
ORDER BY m.citationsOrder DESC
LIMIT $limit
OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
RETURN m {.*} AS measure, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN actor IS NULL THEN null ELSE actor {.*} END AS actor, p.starts AS starts, p.ends AS ends
ORDER BY measure.citationsOrder DESC
