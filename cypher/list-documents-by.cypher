// Documents that meet a filter. In any order.
MATCH (d:Document)
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($title IS NULL OR d.folded CONTAINS $title)
  AND ($series IS NULL OR d.series = $series)
  AND ($from IS NULL OR d.date >= $from)
  AND ($to IS NULL OR d.date < $to)
WITH d, d[$order] AS key
WHERE key > $lower AND key < $upper
WITH d, key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
LIMIT $limit
RETURN key AS key, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document
