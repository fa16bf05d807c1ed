// Relations of the whole graph.
MATCH (from:Entity)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity)
WHERE ($types IS NULL OR type(r) IN $types)
  AND r.order > $lower AND r.order < $upper
WITH r, from, to, r.order AS key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
LIMIT $limit
RETURN key AS key, r {.id, .evidenceCount, .order, .assertion, .rule} AS relation, type(r) AS type, from {.*} AS from, to {.*} AS to
