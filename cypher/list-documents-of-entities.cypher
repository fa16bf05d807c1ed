// Documents that name entities, newest first.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[:MENTIONED_IN]->(d:Document)
  WHERE d.order > $lower AND d.order < $upper
  WITH d, d.order AS key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  RETURN key AS key, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document
}
RETURN id AS group, key AS key, document AS document
