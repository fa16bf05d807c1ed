UNWIND $rows AS row
MATCH (m:Measure {id: row.measure})
MATCH (e:Entity {id: row.entity})
CREATE (m)-[c:CITES]->(e)
SET c = row.properties
