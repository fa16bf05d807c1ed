UNWIND $ids AS id
MATCH (n:Name {id: id})<-[s:SPELLS]-(:Key)
DELETE s
