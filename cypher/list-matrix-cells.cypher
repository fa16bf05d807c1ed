// The relations between given rows and all entities of the type of the columns, by pair.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(o:Entity)
WHERE o.type = $columns
  AND ($rows <> $columns OR type(r) = 'COOPERATES_WITH' OR startNode(r).id = id)
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($documents IS NULL OR EXISTS {
    MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
  })
WITH id, o.id AS column, r.id AS fact
ORDER BY fact
WITH id, column, collect(fact) AS facts
RETURN id AS row, column AS column, facts AS facts
ORDER BY row, column
