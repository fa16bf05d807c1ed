UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (m:Measure)
SET m = row.properties
CREATE (m)-[:STATED_IN]->(d)
