// The neighbours of entities over one type of relation. How many.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(other:Entity)
  WHERE type(r) = $type
    AND ($direction = 'BOTH' OR ($direction = 'OUTGOING') = (startNode(r).id = id))
    AND ($otherTypes IS NULL OR other.type IN $otherTypes)
  RETURN count(r) AS total
}
RETURN id AS group, total AS total
