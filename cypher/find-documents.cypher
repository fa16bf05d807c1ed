// The ids of the documents that meet each of some filters.
UNWIND $groups AS group
MATCH (d:Document)
WHERE (group.ids IS NULL OR d.id IN group.ids)
  AND (group.title IS NULL OR d.folded CONTAINS group.title)
  AND (group.series IS NULL OR d.series = group.series)
  AND (group.from IS NULL OR d.date >= group.from)
  AND (group.to IS NULL OR d.date < group.to)
RETURN group.key AS group, d.id AS id, d.date AS date
