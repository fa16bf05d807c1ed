// Names that lead to no entity any more.
UNWIND $ids AS id
MATCH (n:Name {id: id})
WHERE NOT EXISTS { (n)-[:NAMES]->(:Entity) }
DETACH DELETE n
