// Names with what the documents say of them, and the names next to them in the graph of names.
UNWIND $ids AS id
MATCH (n:Name {id: id})
RETURN n {.id, .type, .name, .documents, .entity, .forms, .formCounts} AS name,
       [(n)-[c:ALSO_CALLED]->(other:Name) | {id: other.id, documents: c.documents}] AS alsoCalled,
       [(other:Name)-[:ALSO_CALLED]->(n) | other.id] AS calledBy
