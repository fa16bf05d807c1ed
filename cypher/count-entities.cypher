// Entities of the whole graph. How many.
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($stages IS NULL OR e.stage IN $stages)
  AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
RETURN count(e) AS total
