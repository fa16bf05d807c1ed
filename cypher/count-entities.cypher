// Entities of the whole graph. How many. Where no more than a type is asked, it is a look-up of the engine's own statistics.
CALL () {
  MATCH (e:NewArea)
  WITH count(e) AS number
  RETURN 'NewArea' AS type, number AS number
  UNION ALL
  MATCH (e:Region)
  WITH count(e) AS number
  RETURN 'Region' AS type, number AS number
  UNION ALL
  MATCH (e:Platform)
  WITH count(e) AS number
  RETURN 'Platform' AS type, number AS number
  UNION ALL
  MATCH (e:Project)
  WITH count(e) AS number
  RETURN 'Project' AS type, number AS number
  UNION ALL
  MATCH (e:Enterprise)
  WITH count(e) AS number
  RETURN 'Enterprise' AS type, number AS number
  UNION ALL
  MATCH (e:Organization)
  WITH count(e) AS number
  RETURN 'Organization' AS type, number AS number
  UNION ALL
  MATCH (e:Policy)
  WITH count(e) AS number
  RETURN 'Policy' AS type, number AS number
  UNION ALL
  MATCH (e:Industry)
  WITH count(e) AS number
  RETURN 'Industry' AS type, number AS number
}
WITH coalesce(sum(CASE WHEN $types IS NULL OR type IN $types THEN number ELSE 0 END), 0) AS everything
CALL (everything) {
  UNWIND CASE WHEN coalesce($kinds, $stages, $documents) IS NULL THEN [] ELSE [1] END AS asked
  MATCH (e:Entity)
  WHERE ($types IS NULL OR e.type IN $types)
    AND ($kinds IS NULL OR e.kind IN $kinds)
    AND ($stages IS NULL OR e.stage IN $stages)
    AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
  RETURN count(e) AS some
}
RETURN CASE WHEN coalesce($kinds, $stages, $documents) IS NULL THEN everything ELSE some END AS total
