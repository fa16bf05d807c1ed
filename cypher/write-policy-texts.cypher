UNWIND $rows AS row
MATCH (p:Entity {id: row.policy})
MATCH (d:Document {id: row.document})
CREATE (p)-[:HAS_TEXT]->(d)
