// Citations by the ids of their measure and entity.
UNWIND $ends AS ends
MATCH (m:Measure {id: ends.from})-[c:CITES]->(e:Entity {id: ends.to})
WHERE c.id = ends.id
RETURN ends.id AS group, c {.*} AS citation, m.id AS measure, e {.*} AS entity
