// The places that state relations, newest document first.
UNWIND $ids AS id
CALL (id) {
  MATCH (v:Evidence {fact: id})-[:STATED_IN]->(d:Document)
  RETURN v {.quote, .start, .end, .section} AS evidence, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document
  ORDER BY v.order
  LIMIT $limit
}
RETURN id AS group, evidence AS evidence, document AS document
