// How many other entities relations join each of these with.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(other:Entity)
RETURN e.id AS id, count(DISTINCT other) AS joined
