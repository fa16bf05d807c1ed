// Documents whose title or text holds some words, titles first.
MATCH (d:Document)
WHERE (d.folded CONTAINS $query OR d.words CONTAINS $query)
  AND ($documents IS NULL OR d.id IN $documents)
WITH d, CASE WHEN d.folded CONTAINS $query THEN 0 ELSE 1 END AS part
ORDER BY part, d.id
LIMIT $limit
RETURN CASE WHEN $brief THEN d {.id, .title}
         ELSE d {.id, .title, .series, .number, .date, .publisher, .authors} END AS document
ORDER BY part, d.id
