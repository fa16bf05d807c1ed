// The document that is a policy's own text.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS_TEXT]->(d:Document)
RETURN id AS group, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document
