// Measures with their actor.
UNWIND $ids AS id
MATCH (m:Measure {id: id})-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
RETURN id AS group,
       m {.id, .text, .status, .citationCount, .start, .end, .section, .assertion, .rule} AS measure,
       d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN actor IS NULL THEN null ELSE actor {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS actor, p.starts AS starts, p.ends AS ends
