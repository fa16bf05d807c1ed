UNWIND $rows AS row
MATCH (i:Indicator {id: row.indicator})
MATCH (e:Entity {id: row.entity})
CREATE (i)-[:OF]->(e)
