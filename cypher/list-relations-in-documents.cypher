// Relations that one of a group of documents states; the id of a fact holds the id of its left end.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at].ids AS id
  MATCH (:Document {id: id})<-[:STATED_IN]-(v:Evidence)
  WITH DISTINCT v.fact AS fact
  MATCH (from:Entity {id: 'e' + substring(fact, 2, 22)})
  MATCH (from)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity)
  WHERE r.id = fact
    AND ($types IS NULL OR type(r) IN $types)
    AND ($froms IS NULL OR from.id IN $froms OR (type(r) = 'COOPERATES_WITH' AND to.id IN $froms))
    AND ($tos IS NULL OR to.id IN $tos OR (type(r) = 'COOPERATES_WITH' AND from.id IN $tos))
    AND ($documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document)
      WHERE d.id IN $documents
    })
  WITH DISTINCT r, r.order AS key
  WHERE key > $lower AND key < $upper
  WITH r, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  WITH key, r, startNode(r) AS from, endNode(r) AS to
  RETURN key AS key, r {.*} AS relation, type(r) AS type, from {.*} AS from, to {.*} AS to
}
RETURN $groups[at].key AS group, key AS key, relation AS relation, type AS type, from AS from, to AS to
