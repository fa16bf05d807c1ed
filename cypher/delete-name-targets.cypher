UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})<-[link:NAMES]-(n:Name {id: row.name})
DELETE link
