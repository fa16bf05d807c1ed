// How many measures and indicators of these documents each entity takes part in.
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(fact)
MATCH (fact)-[:ACTOR|CITES|OF]->(e:Entity)
RETURN e.id AS id, count(DISTINCT fact) AS facts
