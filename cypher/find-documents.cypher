// The ids of the documents that meet each of some filters.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at].ids AS id
  MATCH (d:Document {id: id})
  RETURN d AS d
  UNION
  UNWIND CASE WHEN $groups[at].ids IS NULL THEN [''] ELSE [] END AS key
  MATCH (d:Document)
  WHERE d.order > key
  RETURN d AS d
}
WITH at, d
WHERE ($groups[at].title IS NULL OR d.folded CONTAINS $groups[at].title)
  AND ($groups[at].series IS NULL OR d.series = $groups[at].series)
  AND ($groups[at].from IS NULL OR d.date >= $groups[at].from)
  AND ($groups[at].to IS NULL OR d.date < $groups[at].to)
RETURN $groups[at].key AS group, d.id AS id, d.date AS date
