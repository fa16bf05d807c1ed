// Documents that meet a filter. How many. Where nothing is asked, it is a look-up of the engine's own statistics.
CALL () { MATCH (d:Document) RETURN count(d) AS everything }
CALL (everything) {
  UNWIND CASE WHEN coalesce($ids, $title, $series, $from, $to) IS NULL THEN [] ELSE [1] END AS asked
  MATCH (d:Document)
  WHERE ($ids IS NULL OR d.id IN $ids)
    AND ($title IS NULL OR d.folded CONTAINS $title)
    AND ($series IS NULL OR d.series = $series)
    AND ($from IS NULL OR d.date >= $from)
    AND ($to IS NULL OR d.date < $to)
  RETURN count(d) AS some
}
RETURN CASE WHEN coalesce($ids, $title, $series, $from, $to) IS NULL THEN everything ELSE some END AS total
