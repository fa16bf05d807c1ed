// The ids of the entities that have a relation as each of some filters asks, seen from them. COOPERATES_WITH has no direction.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  CALL (at) {
    UNWIND $groups[at].ends AS end
    MATCH (from:Entity {id: end})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity)
    RETURN from AS from, r AS r, to AS to
    UNION
    UNWIND $groups[at].ends AS end
    MATCH (to:Entity {id: end})<-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(from:Entity)
    RETURN from AS from, r AS r, to AS to
    UNION
    UNWIND $groups[at].after AS key
    MATCH (from:Entity)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity)
    WHERE from.nameOrder > key
    RETURN from AS from, r AS r, to AS to
  }
  WITH at, from, r, to
  WHERE ($groups[at].types IS NULL OR type(r) IN $groups[at].types)
    AND ($groups[at].froms IS NULL OR from.id IN $groups[at].froms OR (type(r) = 'COOPERATES_WITH' AND to.id IN $groups[at].froms))
    AND ($groups[at].tos IS NULL OR to.id IN $groups[at].tos OR (type(r) = 'COOPERATES_WITH' AND from.id IN $groups[at].tos))
    AND ($groups[at].documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document)
      WHERE d.id IN $groups[at].documents
    })
  UNWIND [
    {id: from.id, other: to.id, otherType: to.type, direction: 'OUTGOING'},
    {id: to.id, other: from.id, otherType: from.type, direction: 'INCOMING'}
  ] AS side
  WITH at, r, side
  WHERE ($groups[at].direction = 'BOTH' OR type(r) = 'COOPERATES_WITH' OR side.direction = $groups[at].direction)
    AND ($groups[at].others IS NULL OR side.other IN $groups[at].others)
    AND ($groups[at].otherTypes IS NULL OR side.otherType IN $groups[at].otherTypes)
  RETURN DISTINCT side.id AS id
}
RETURN $groups[at].key AS group, id AS id
