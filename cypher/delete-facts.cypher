// What these documents state; relations are counted anew from the evidence that is left.
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(fact)
DETACH DELETE fact
