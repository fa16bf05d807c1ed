UNWIND $rows AS row
MERGE (k:Key {key: row.key})
SET k.head = row.head, k.tail = row.tail
