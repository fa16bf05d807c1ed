// Documents that meet a filter. In any order, each of which an index serves, so that a page takes as long wherever it is.
CALL () {
  UNWIND CASE WHEN $order = 'order' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (d:Document)
    WHERE d.order > $lower AND d.order < $upper
      AND ($ids IS NULL OR d.id IN $ids)
      AND ($title IS NULL OR d.folded CONTAINS $title)
      AND ($series IS NULL OR d.series = $series)
      AND ($from IS NULL OR d.date >= $from)
      AND ($to IS NULL OR d.date < $to)
    WITH d
    ORDER BY d.order DESC
    LIMIT $limit
    RETURN d AS d, d.order AS key
  }
  RETURN d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'titleOrder' AND NOT $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (d:Document)
    WHERE d.titleOrder > $lower AND d.titleOrder < $upper
      AND ($ids IS NULL OR d.id IN $ids)
      AND ($title IS NULL OR d.folded CONTAINS $title)
      AND ($series IS NULL OR d.series = $series)
      AND ($from IS NULL OR d.date >= $from)
      AND ($to IS NULL OR d.date < $to)
    WITH d
    ORDER BY d.titleOrder
    LIMIT $limit
    RETURN d AS d, d.titleOrder AS key
  }
  RETURN d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'titleOrder' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (d:Document)
    WHERE d.titleOrder > $lower AND d.titleOrder < $upper
      AND ($ids IS NULL OR d.id IN $ids)
      AND ($title IS NULL OR d.folded CONTAINS $title)
      AND ($series IS NULL OR d.series = $series)
      AND ($from IS NULL OR d.date >= $from)
      AND ($to IS NULL OR d.date < $to)
    WITH d
    ORDER BY d.titleOrder DESC
    LIMIT $limit
    RETURN d AS d, d.titleOrder AS key
  }
  RETURN d AS d, key AS key
}
WITH d, key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
RETURN key AS key, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document
