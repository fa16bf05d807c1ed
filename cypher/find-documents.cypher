// The ids of the documents that meet a filter.
MATCH (d:Document)
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($title IS NULL OR d.folded CONTAINS $title)
  AND ($series IS NULL OR d.series = $series)
  AND ($from IS NULL OR d.date >= $from)
  AND ($to IS NULL OR d.date < $to)
RETURN d.id AS id, d.date AS date
