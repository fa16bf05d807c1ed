UNWIND $rows AS row
MATCH (m:Measure {id: row.measure})
MATCH (e:Entity {id: row.entity})
CREATE (m)-[a:ACTOR]->(e)
SET a = row.properties
SET a.actor = e.id, a.measureOrder = m.order
