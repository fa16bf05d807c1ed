// Relations of the whole graph. How many; a look-up of the engine's own statistics.
CALL () {
  MATCH (:Entity)-[r:LOCATED_IN]->(:Entity)
  WITH count(r) AS number
  RETURN 'LOCATED_IN' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:PART_OF]->(:Entity)
  WITH count(r) AS number
  RETURN 'PART_OF' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:OPERATES]->(:Entity)
  WITH count(r) AS number
  RETURN 'OPERATES' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:ISSUED_BY]->(:Entity)
  WITH count(r) AS number
  RETURN 'ISSUED_BY' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:APPLIES_TO]->(:Entity)
  WITH count(r) AS number
  RETURN 'APPLIES_TO' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:PROMOTES]->(:Entity)
  WITH count(r) AS number
  RETURN 'PROMOTES' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:BASED_ON]->(:Entity)
  WITH count(r) AS number
  RETURN 'BASED_ON' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:COOPERATES_WITH]->(:Entity)
  WITH count(r) AS number
  RETURN 'COOPERATES_WITH' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:BENCHMARKS]->(:Entity)
  WITH count(r) AS number
  RETURN 'BENCHMARKS' AS type, number AS number
  UNION ALL
  MATCH (:Entity)-[r:FOCUSES_ON]->(:Entity)
  WITH count(r) AS number
  RETURN 'FOCUSES_ON' AS type, number AS number
}
RETURN coalesce(sum(CASE WHEN $types IS NULL OR type IN $types THEN number ELSE 0 END), 0) AS total
