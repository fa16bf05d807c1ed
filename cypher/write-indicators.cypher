UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (i:Indicator)
SET i = row.properties
CREATE (i)-[:STATED_IN]->(d)
