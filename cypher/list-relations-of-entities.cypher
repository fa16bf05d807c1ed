// Relations of a group of entities, as each of them sees it. COOPERATES_WITH has no direction.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.ids AS id
  MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(other:Entity)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($direction = 'BOTH' OR type(r) = 'COOPERATES_WITH' OR ($direction = 'OUTGOING') = (startNode(r).id = id))
    AND ($others IS NULL OR other.id IN $others)
    AND ($otherTypes IS NULL OR other.type IN $otherTypes)
    AND ($froms IS NULL OR startNode(r).id IN $froms OR (type(r) = 'COOPERATES_WITH' AND endNode(r).id IN $froms))
    AND ($tos IS NULL OR endNode(r).id IN $tos OR (type(r) = 'COOPERATES_WITH' AND startNode(r).id IN $tos))
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
  RETURN key AS key, r {.id, .evidenceCount, .order, .assertion, .rule} AS relation, type(r) AS type, from {.*} AS from, to {.*} AS to
}
RETURN group.key AS group, key AS key, relation AS relation, type AS type, from AS from, to AS to
