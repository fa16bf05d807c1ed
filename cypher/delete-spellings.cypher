UNWIND $rows AS row
MATCH (n:Name {id: row.name})<-[s:SPELLS]-(k:Key {key: row.key})
DELETE s
