// Entities of the whole graph. In any order.
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($stages IS NULL OR e.stage IN $stages)
  AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
WITH e, e[$order] AS key
WHERE key > $lower AND key < $upper
WITH e, key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
LIMIT $limit
RETURN key AS key, e {.*} AS entity
