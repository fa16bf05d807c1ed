// Documents as they were read: the text, and what the extractor said of it.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.version AS version, d.reader AS reader, d.text AS text, d.claims AS claims
