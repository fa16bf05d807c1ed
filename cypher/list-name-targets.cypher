// The names that lead to these entities.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:NAMES]-(n:Name)
RETURN n.id AS name, e.id AS entity
