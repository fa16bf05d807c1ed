// Relations by the ids of their ends.
UNWIND $ends AS ends
MATCH (from:Entity {id: ends.from})
MATCH (from)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity {id: ends.to})
WHERE r.id = ends.id
RETURN ends.id AS group, r {.*} AS relation, type(r) AS type, from {.*} AS from, to {.*} AS to
