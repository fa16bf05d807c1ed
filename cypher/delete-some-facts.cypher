// Of what documents state, what they will state otherwise.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})<-[:STATED_IN]-(fact)
WHERE fact.id IN row.facts
DETACH DELETE fact
