// What names mean now.
UNWIND $ids AS id
MATCH (n:Name {id: id})
WHERE n.entity IS NOT NULL
RETURN n.id AS id, n.entity AS entity
