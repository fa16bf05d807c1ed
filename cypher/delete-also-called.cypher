// What these names were also called until now; it is written anew.
UNWIND $ids AS id
MATCH (n:Name {id: id})-[c:ALSO_CALLED]->(:Name)
DELETE c
