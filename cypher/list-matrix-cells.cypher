// The relations between given rows and all entities of the type of the columns, by pair, and how many places state them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(o:Entity)
WHERE o.type = $columns
  AND ($rows <> $columns OR type(r) = 'COOPERATES_WITH' OR startNode(r).id = id)
  AND ($relations IS NULL OR type(r) IN $relations)
WITH id, o.id AS column, r.id AS fact, CASE WHEN $documents IS NULL THEN r.evidenceCount ELSE COUNT {
  MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
} END AS weight
WHERE weight > 0
WITH id, column, fact, weight
ORDER BY fact
WITH id, column, collect(fact) AS facts, sum(weight) AS places
RETURN id AS row, column AS column, facts AS facts, places AS places
ORDER BY row, column
