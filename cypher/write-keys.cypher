UNWIND $keys AS key
MERGE (k:Key {key: key})
