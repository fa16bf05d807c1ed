UNWIND $keys AS key
MATCH (k:Key {key: key})
WHERE NOT EXISTS { (k)-[:SPELLS]->(:Name) }
DELETE k
