UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (s:Section)
SET s = row.properties
CREATE (d)-[:HAS_SECTION]->(s)
