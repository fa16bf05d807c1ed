// What these names said until now; it is written anew.
UNWIND $ids AS id
MATCH (n:Name {id: id})-[link:ALSO_CALLED|NAMES]->()
DELETE link
