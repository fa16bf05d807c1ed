UNWIND $rows AS row
MATCH (n:Name {id: row.from})
MATCH (other:Name {id: row.to})
CREATE (n)-[:ALSO_CALLED {documents: row.documents}]->(other)
