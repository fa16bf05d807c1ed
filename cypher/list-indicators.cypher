// Quantities of all documents. In the default order, which an index serves.
MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
WHERE i.order > $lower AND i.order < $upper
  AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
  AND ($text IS NULL OR i.folded CONTAINS $text)
  AND ($natures IS NULL OR i.nature IN $natures)
  AND ($forms IS NULL OR i.form IN $forms)
  AND ($units IS NULL OR i.unit IN $units)
  AND ($years IS NULL OR i.year IN $years)
  AND ($least IS NULL OR i.value >= $least)
  AND ($most IS NULL OR i.value <= $most)
  AND ($documents IS NULL OR d.id IN $documents)
WITH i, d, i.order AS key
ORDER BY key
LIMIT $limit
OPTIONAL MATCH (i)-[:OF]->(of:Entity)
RETURN key AS key, i {.*} AS indicator, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN of IS NULL THEN null ELSE of {.*} END AS of
