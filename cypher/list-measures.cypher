// Measures of all documents. In the default order, which an index serves.
MATCH (m:Measure)-[:STATED_IN]->(d:Document)
WHERE m.order > $lower AND m.order < $upper
  AND ($statuses IS NULL OR m.status IN $statuses)
  AND ($text IS NULL OR m.folded CONTAINS $text)
  AND ($documents IS NULL OR d.id IN $documents)
  AND ($actors IS NULL OR EXISTS { MATCH (m)-[:ACTOR]->(a:Entity) WHERE a.id IN $actors })
  AND ($cites IS NULL OR EXISTS {
    MATCH (m)-[x:CITES]->(y:Entity)
    WHERE ($cites.entities IS NULL OR y.id IN $cites.entities)
      AND ($cites.roles IS NULL OR x.role IN $cites.roles)
      AND ($cites.types IS NULL OR y.type IN $cites.types)
  })
WITH m, d, m.order AS key
ORDER BY key
LIMIT $limit
OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
RETURN key AS key, m {.*} AS measure, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN actor IS NULL THEN null ELSE actor {.*} END AS actor, p.starts AS starts, p.ends AS ends
