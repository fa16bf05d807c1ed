// The policy whose own text a document is.
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:HAS_TEXT]-(e:Policy)
RETURN id AS group, e {.*} AS entity
