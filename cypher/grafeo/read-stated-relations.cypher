// The engine finds a relation by walking all that starts at its first end, so a hub is walked once for all of its relations.
UNWIND $rows AS row
WITH row.from AS id, collect(row.id) AS relations
MATCH (from:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(:Entity)
WHERE r.id IN relations
RETURN r.id AS id, r.evidenceCount AS evidenceCount, r.order AS first, r.assertion AS assertion, r.rule AS rule
