UNWIND $rows AS row
MATCH (i:Indicator {id: row.indicator})
MATCH (m:Measure {id: row.measure})
CREATE (i)-[:WITHIN]->(m)
