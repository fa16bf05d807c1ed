UNWIND $rows AS row
MATCH (k:Key {key: row.key})
MATCH (n:Name {id: row.name})
CREATE (k)-[:SPELLS]->(n)
