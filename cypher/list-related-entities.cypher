// The neighbours of entities over one type of relation, by name, each with the relation.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(other:Entity)
  WHERE type(r) = $type
    AND ($direction = 'BOTH' OR ($direction = 'OUTGOING') = (startNode(r).id = id))
    AND ($otherTypes IS NULL OR other.type IN $otherTypes)
    AND other.nameOrder > $lower AND other.nameOrder < $upper
  WITH r, other, other.nameOrder AS key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  WITH key, r, other, startNode(r) AS from, endNode(r) AS to
  RETURN key AS key, other.id AS entity, r {.*} AS relation, type(r) AS type, from {.*} AS from, to {.*} AS to
}
RETURN id AS group, key AS key, entity AS entity, relation AS relation, type AS type, from AS from, to AS to
