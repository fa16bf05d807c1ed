// Keys that spell a name. The halves of a key are told by the key, so one that is there has them.
UNWIND $rows AS row
MATCH (n:Name {id: row.name})
UNWIND row.keys AS spelling
MERGE (k:Key {key: spelling.key})
ON CREATE SET k.head = spelling.head, k.tail = spelling.tail
CREATE (k)-[:SPELLS]->(n)
