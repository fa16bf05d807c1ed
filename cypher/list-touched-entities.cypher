// Entities that these documents name.
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:MENTIONED_IN]-(e:Entity)
RETURN DISTINCT e.id AS id
