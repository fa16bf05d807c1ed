// Entities by a part of one of their names, the whole name first; pinyin and other spellings count from their beginning.
MATCH (k:Key)-[:SPELLS]->(n:Name)-[:NAMES]->(e:Entity)
WHERE k.key CONTAINS $query
  AND (k.key STARTS WITH $query OR NOT $latin OR toLower(n.name) CONTAINS $query)
  AND ($types IS NULL OR e.type IN $types)
  AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
WITH DISTINCT e, n.name AS name, k.key AS key, e.degreeOrder AS rank,
     CASE WHEN k.key = $query THEN 0 WHEN k.key STARTS WITH $query THEN 1 ELSE 2 END AS part
ORDER BY part, rank DESC, key, name
LIMIT $limit
RETURN CASE WHEN $brief THEN e {.id, .type, .kind, .name, .degree}
         ELSE e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS entity,
       e.romanized AS romanized, name AS name, key AS key
ORDER BY part, rank DESC, key, name
