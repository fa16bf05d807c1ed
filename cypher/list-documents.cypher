// Documents that meet a filter. In the default order, which an index serves.
MATCH (d:Document)
WHERE d.order > $lower AND d.order < $upper
  AND ($ids IS NULL OR d.id IN $ids)
  AND ($title IS NULL OR d.folded CONTAINS $title)
  AND ($series IS NULL OR d.series = $series)
  AND ($from IS NULL OR d.date >= $from)
  AND ($to IS NULL OR d.date < $to)
WITH d, d.order AS key
ORDER BY key
LIMIT $limit
RETURN key AS key, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document
