// The entities of a type that have the most relations to entities of another; within one type those on the left of them.
CALL () {
  MATCH (e:Entity)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(other:Entity)
  WHERE e.type = $rows AND other.type = $columns
    AND ($relations IS NULL OR type(r) IN $relations)
    AND ($documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
    })
  RETURN e.id AS id, r.id AS fact
  UNION ALL
  MATCH (e:Entity)<-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(other:Entity)
  WHERE e.type = $rows AND other.type = $columns
    AND ($rows <> $columns OR type(r) = 'COOPERATES_WITH')
    AND ($relations IS NULL OR type(r) IN $relations)
    AND ($documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
    })
  RETURN e.id AS id, r.id AS fact
}
WITH id, count(fact) AS facts
ORDER BY facts DESC, id
LIMIT $limit
RETURN id AS id, facts AS facts
ORDER BY facts DESC, id
