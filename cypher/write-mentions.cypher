UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (d:Document {id: row.document})
CREATE (e)-[m:MENTIONED_IN]->(d)
SET m = row.properties
