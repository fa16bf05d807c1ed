// The entities of a type that have the most relations to entities of another; within one type those on the left of them.
MATCH (a:Entity)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(b:Entity)
WHERE ((a.type = $rows AND b.type = $columns) OR (a.type = $columns AND b.type = $rows))
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($documents IS NULL OR EXISTS {
    MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
  })
UNWIND CASE
  WHEN $rows = $columns AND type(r) = 'COOPERATES_WITH' THEN [a.id, b.id]
  WHEN a.type = $rows THEN [a.id]
  ELSE [b.id]
END AS id
WITH id, count(r) AS facts
ORDER BY facts DESC, id
LIMIT $limit
RETURN id AS id, facts AS facts
ORDER BY facts DESC, id
