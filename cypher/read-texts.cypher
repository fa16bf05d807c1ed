// The whole text of documents.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id AS group, d.text AS text
