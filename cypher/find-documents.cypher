// The ids of the documents that meet each of some filters.
UNWIND range(0, size($groups) - 1) AS at
MATCH (d:Document)
WHERE ($groups[at].ids IS NULL OR d.id IN $groups[at].ids)
  AND ($groups[at].title IS NULL OR d.folded CONTAINS $groups[at].title)
  AND ($groups[at].series IS NULL OR d.series = $groups[at].series)
  AND ($groups[at].from IS NULL OR d.date >= $groups[at].from)
  AND ($groups[at].to IS NULL OR d.date < $groups[at].to)
RETURN $groups[at].key AS group, d.id AS id, d.date AS date
