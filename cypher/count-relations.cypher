// Relations of the whole graph. How many; a look-up of the engine's own statistics.
CALL () {
  MATCH ()-[r:LOCATED_IN]->()
  WITH count(r) AS number
  RETURN 'LOCATED_IN' AS type, number AS number
  UNION ALL
  MATCH ()-[r:PART_OF]->()
  WITH count(r) AS number
  RETURN 'PART_OF' AS type, number AS number
  UNION ALL
  MATCH ()-[r:OPERATES]->()
  WITH count(r) AS number
  RETURN 'OPERATES' AS type, number AS number
  UNION ALL
  MATCH ()-[r:ISSUED_BY]->()
  WITH count(r) AS number
  RETURN 'ISSUED_BY' AS type, number AS number
  UNION ALL
  MATCH ()-[r:APPLIES_TO]->()
  WITH count(r) AS number
  RETURN 'APPLIES_TO' AS type, number AS number
  UNION ALL
  MATCH ()-[r:PROMOTES]->()
  WITH count(r) AS number
  RETURN 'PROMOTES' AS type, number AS number
  UNION ALL
  MATCH ()-[r:BASED_ON]->()
  WITH count(r) AS number
  RETURN 'BASED_ON' AS type, number AS number
  UNION ALL
  MATCH ()-[r:COOPERATES_WITH]->()
  WITH count(r) AS number
  RETURN 'COOPERATES_WITH' AS type, number AS number
  UNION ALL
  MATCH ()-[r:BENCHMARKS]->()
  WITH count(r) AS number
  RETURN 'BENCHMARKS' AS type, number AS number
  UNION ALL
  MATCH ()-[r:FOCUSES_ON]->()
  WITH count(r) AS number
  RETURN 'FOCUSES_ON' AS type, number AS number
}
RETURN coalesce(sum(CASE WHEN $types IS NULL OR type IN $types THEN number ELSE 0 END), 0) AS total
