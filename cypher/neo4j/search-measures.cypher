// Measures whose text holds some words, those that cite most first. The full-text index tells which may; where those are many,
// the measures are gone through in their order instead, which soon meets what is frequent.
CALL () {
  CALL db.index.fulltext.queryNodes('measure_words', $words, {limit: $many}) YIELD node
  RETURN count(node) < $many AS few
}
CALL (few) {
  UNWIND CASE WHEN few THEN [1] ELSE [] END AS asked
  CALL db.index.fulltext.queryNodes('measure_words', $words, {limit: $many}) YIELD node
  RETURN node AS m
  UNION
  UNWIND CASE WHEN few OR $documents IS NOT NULL THEN [] ELSE [1] END AS asked
  CALL (asked) {
    MATCH (m:Measure)
    WHERE m.citationsOrder > '' AND m.folded CONTAINS $query
    WITH m
    ORDER BY m.citationsOrder DESC
    LIMIT $limit
    RETURN m AS m
  }
  RETURN m AS m
  UNION
  UNWIND CASE WHEN few THEN [] ELSE $documents END AS id
  MATCH (:Document {id: id})<-[:STATED_IN]-(m:Measure)
  RETURN m AS m
}
MATCH (m)-[:STATED_IN]->(d:Document)
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
       CASE WHEN $brief THEN actor {.id, .type, .kind, .name, .degree}
         ELSE actor {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS actor,
       p.starts AS starts, p.ends AS ends
ORDER BY rank DESC
