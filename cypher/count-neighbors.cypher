// Different neighbours of measures and indicators; of documents, what they state.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Measure {id: id})-[:CITES|ACTOR]->(o:Entity)
  RETURN o.id AS other
  UNION
  MATCH (:Indicator {id: id})-[:OF]->(o:Entity)
  RETURN o.id AS other
  UNION
  MATCH (:Document {id: id})<-[:STATED_IN]-(o:Measure)
  RETURN o.id AS other
  UNION
  MATCH (:Document {id: id})<-[:STATED_IN]-(o:Indicator)
  RETURN o.id AS other
}
RETURN id AS group, count(other) AS degree
