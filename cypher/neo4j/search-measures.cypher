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
WITH m, d
ORDER BY m.citationsOrder DESC
LIMIT $limit
OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
RETURN m {.*} AS measure, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN actor IS NULL THEN null ELSE actor {.*} END AS actor, p.starts AS starts, p.ends AS ends
ORDER BY measure.citationsOrder DESC
