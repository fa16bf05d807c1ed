// What could not be read of documents, as JSON.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id AS group, d.diagnostics AS diagnostics
