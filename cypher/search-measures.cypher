// Measures whose text holds some words, those that cite most first.
MATCH (m:Measure)-[:STATED_IN]->(d:Document)
WHERE m.folded CONTAINS $query
  AND ($documents IS NULL OR d.id IN $documents)
WITH m, d, m.citationsOrder AS rank
ORDER BY rank DESC
LIMIT $limit
OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
WHERE $bringsActor
RETURN m {.id, .text, .status, .citationCount, .start, .end, .section, .assertion, .rule} AS measure,
       CASE WHEN $brief THEN d {.id, .title}
         ELSE d {.id, .title, .series, .number, .date, .publisher, .authors} END AS document,
       CASE WHEN actor IS NULL THEN null ELSE CASE WHEN $brief THEN actor {.id, .type, .kind, .name, .degree}
         ELSE actor {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END END AS actor,
       p.starts AS starts, p.ends AS ends
ORDER BY rank DESC
