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
  RETURN count(DISTINCT r) AS total
}
RETURN $groups[at].key AS group, total AS total
