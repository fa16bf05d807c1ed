// Entities of the whole graph. In the default order, which an index on types serves: few of one type are found as soon as many.
UNWIND coalesce($types, ['NewArea', 'Region', 'Platform', 'Project', 'Enterprise', 'Organization', 'Policy', 'Industry']) AS type
CALL (type) {
  MATCH (e:Entity)
  WHERE e.type = type AND e.nameOrder > $lower AND e.nameOrder < $upper
    AND ($kinds IS NULL OR e.kind IN $kinds)
    AND ($stages IS NULL OR e.stage IN $stages)
    AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
  WITH e
  ORDER BY e.type, e.nameOrder
  LIMIT $limit
  RETURN e AS e, e.nameOrder AS key
}
WITH e, key
ORDER BY key
LIMIT $limit
RETURN key AS key, e {.*} AS entity
