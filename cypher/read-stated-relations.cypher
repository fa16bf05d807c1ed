// Relations by the ids of their ends, with what is known of the places that state them.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(to:Entity {id: row.to})
WHERE r.id = row.id
RETURN r.id AS id, r.evidenceCount AS evidenceCount, r.order AS first, r.assertion AS assertion, r.rule AS rule
