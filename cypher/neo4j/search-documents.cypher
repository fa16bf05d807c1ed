// Documents whose title or text holds some words, titles first. The full-text index tells which may; where those are many, the
// documents are gone through in their order instead, which soon meets what is frequent.
CALL () {
  CALL db.index.fulltext.queryNodes('document_words', $words, {limit: $many}) YIELD node
  RETURN count(node) < $many AS few
}
CALL (few) {
  UNWIND CASE WHEN few THEN [1] ELSE [] END AS asked
  CALL db.index.fulltext.queryNodes('document_words', $words, {limit: $many}) YIELD node
  RETURN node AS d
  UNION
  UNWIND CASE WHEN few OR $documents IS NOT NULL THEN [] ELSE [1] END AS asked
  CALL (asked) {
    MATCH (d:Document)
    WHERE d.id > '' AND d.folded CONTAINS $query
    WITH d
    ORDER BY d.id
    LIMIT $limit
    RETURN d AS d
  }
  RETURN d AS d
  UNION
  UNWIND CASE WHEN few OR $documents IS NOT NULL THEN [] ELSE [1] END AS asked
  CALL (asked) {
    MATCH (d:Document)
    WHERE d.id > '' AND d.words CONTAINS $query
    WITH d
    ORDER BY d.id
    LIMIT $limit
    RETURN d AS d
  }
  RETURN d AS d
  UNION
  UNWIND CASE WHEN few THEN [] ELSE $documents END AS id
  MATCH (d:Document {id: id})
  RETURN d AS d
}
WITH d
WHERE (d.folded CONTAINS $query OR d.words CONTAINS $query)
  AND ($documents IS NULL OR d.id IN $documents)
WITH d, CASE WHEN d.folded CONTAINS $query THEN 0 ELSE 1 END AS part
ORDER BY part, d.id
LIMIT $limit
RETURN CASE WHEN $brief THEN d {.id, .title}
         ELSE d {.id, .title, .series, .number, .date, .publisher, .authors} END AS document
ORDER BY part, d.id
