UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (v:Evidence)
SET v = row.properties
CREATE (v)-[:STATED_IN]->(d)
