// Entities of the whole graph. In the default order, which an index serves.
MATCH (e:Entity)
WHERE e.nameOrder > $lower AND e.nameOrder < $upper
  AND ($types IS NULL OR e.type IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($stages IS NULL OR e.stage IN $stages)
  AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
WITH e, e.nameOrder AS key
ORDER BY key
LIMIT $limit
RETURN key AS key, e {.*} AS entity
