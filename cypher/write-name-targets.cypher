UNWIND $rows AS row
MATCH (n:Name {id: row.name})
MATCH (e:Entity {id: row.entity})
CREATE (n)-[:NAMES]->(e)
