// Relations of the whole graph. How many.
MATCH (from:Entity)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity)
WHERE ($types IS NULL OR type(r) IN $types)
RETURN count(r) AS total
