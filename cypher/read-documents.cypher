// Documents without their text.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id AS group, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document
