// The headings of documents, in the order of the text.
UNWIND $ids AS id
MATCH (:Document {id: id})-[:HAS_SECTION]->(s:Section)
RETURN id AS group, s {.heading, .level, .start, .end} AS section
ORDER BY s.start, s.level
