// Relations that these documents state.
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(v:Evidence)
RETURN DISTINCT v.fact AS id
