// Entities by a part of one of their names, the whole name first; pinyin and other spellings count from their beginning. Indexes
// tell which keys begin so, and which may hold the words; where those are many, the entities are gone through in their order
// instead, which soon meets what is frequent.
CALL () {
  MATCH (k:Key)
  WHERE k.key STARTS WITH $query
  WITH k
  LIMIT $many
  RETURN count(k) < $many AS fewBegin
}
CALL (fewBegin) {
  CALL db.index.fulltext.queryNodes('key_words', $words, {limit: $many}) YIELD node
  RETURN count(node) < $many AS fewHold
}
CALL (fewBegin, fewHold) {
  MATCH (k:Key {key: $query})
  RETURN k AS k
  UNION
  UNWIND CASE WHEN fewBegin THEN [1] ELSE [] END AS asked
  MATCH (k:Key)
  WHERE k.key STARTS WITH $query
  RETURN k AS k
  UNION
  UNWIND CASE WHEN fewHold THEN [1] ELSE [] END AS asked
  CALL db.index.fulltext.queryNodes('key_words', $words, {limit: $many}) YIELD node
  RETURN node AS k
  UNION
  UNWIND CASE WHEN fewBegin OR $documents IS NOT NULL THEN [] ELSE coalesce($types, ['NewArea', 'Region', 'Platform', 'Project', 'Enterprise', 'Organization', 'Policy', 'Industry']) END AS type
  CALL (type) {
    MATCH (e:Entity)
    WHERE e.type = type AND e.degreeOrder > ''
      AND EXISTS { MATCH (e)<-[:NAMES]-(:Name)<-[:SPELLS]-(k:Key) WHERE k.key STARTS WITH $query }
    WITH e
    ORDER BY e.type DESC, e.degreeOrder DESC
    LIMIT $limit
    RETURN e AS e
  }
  WITH e
  ORDER BY e.degreeOrder DESC
  LIMIT $limit
  MATCH (e)<-[:NAMES]-(:Name)<-[:SPELLS]-(k:Key)
  WHERE k.key STARTS WITH $query
  RETURN k AS k
  UNION
  UNWIND CASE WHEN fewHold OR $documents IS NOT NULL THEN [] ELSE coalesce($types, ['NewArea', 'Region', 'Platform', 'Project', 'Enterprise', 'Organization', 'Policy', 'Industry']) END AS type
  CALL (type) {
    MATCH (e:Entity)
    WHERE e.type = type AND e.degreeOrder > ''
      AND EXISTS {
        MATCH (e)<-[:NAMES]-(n:Name)<-[:SPELLS]-(k:Key)
        WHERE k.key CONTAINS $query AND (NOT $latin OR toLower(n.name) CONTAINS $query)
      }
    WITH e
    ORDER BY e.type DESC, e.degreeOrder DESC
    LIMIT $limit
    RETURN e AS e
  }
  WITH e
  ORDER BY e.degreeOrder DESC
  LIMIT $limit
  MATCH (e)<-[:NAMES]-(:Name)<-[:SPELLS]-(k:Key)
  WHERE k.key CONTAINS $query
  RETURN k AS k
  UNION
  UNWIND CASE WHEN fewBegin AND fewHold THEN [] ELSE $documents END AS id
  MATCH (:Document {id: id})<-[:MENTIONED_IN]-(:Entity)<-[:NAMES]-(:Name)<-[:SPELLS]-(k:Key)
  WHERE k.key CONTAINS $query
  RETURN k AS k
}
MATCH (k)-[:SPELLS]->(n:Name)-[:NAMES]->(e:Entity)
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
