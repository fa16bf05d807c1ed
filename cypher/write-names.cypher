// A property that is null in `changed` goes.
UNWIND $rows AS row
MERGE (n:Name {id: row.id})
SET n += row.changed
