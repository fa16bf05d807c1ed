// Documents whose own entity has one of these names.
UNWIND $names AS name
MATCH (n:Name {id: name})
MATCH (e:Entity {id: n.entity})-[m:MENTIONED_IN]->(d:Document)
WHERE m.named = name
RETURN DISTINCT d.id AS id
