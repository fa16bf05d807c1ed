UNWIND $documents AS id
MATCH (d:Document {id: id})-[:HAS_SECTION]->(s:Section)
DETACH DELETE s
