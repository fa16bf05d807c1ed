// The ids of the entities that have a relation as each of some filters asks, seen from them. COOPERATES_WITH has no direction.
UNWIND $groups AS group
CALL (group) {
  CALL (group) {
    UNWIND group.ends AS end
    MATCH (from:Entity {id: end})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity)
    RETURN from AS from, r AS r, to AS to
    UNION
    UNWIND group.ends AS end
    MATCH (to:Entity {id: end})<-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(from:Entity)
    RETURN from AS from, r AS r, to AS to
    UNION
    UNWIND group.after AS key
    MATCH (from:Entity)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity)
    WHERE from.nameOrder > key
    RETURN from AS from, r AS r, to AS to
  }
  WITH group, from, r, to
  WHERE (group.types IS NULL OR type(r) IN group.types)
    AND (group.froms IS NULL OR from.id IN group.froms OR (type(r) = 'COOPERATES_WITH' AND to.id IN group.froms))
    AND (group.tos IS NULL OR to.id IN group.tos OR (type(r) = 'COOPERATES_WITH' AND from.id IN group.tos))
    AND (group.documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document)
      WHERE d.id IN group.documents
    })
  UNWIND [
    {id: from.id, other: to.id, otherType: to.type, direction: 'OUTGOING'},
    {id: to.id, other: from.id, otherType: from.type, direction: 'INCOMING'}
  ] AS side
  WITH group, r, side
  WHERE (group.direction = 'BOTH' OR type(r) = 'COOPERATES_WITH' OR side.direction = group.direction)
    AND (group.others IS NULL OR side.other IN group.others)
    AND (group.otherTypes IS NULL OR side.otherType IN group.otherTypes)
  RETURN DISTINCT side.id AS id
}
RETURN group.key AS group, id AS id
