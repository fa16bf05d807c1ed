// Which of these texts the graph holds, as this reader reads them.
UNWIND $versions AS version
MATCH (d:Document {version: version})
WHERE d.reader = $reader
RETURN d.id AS id, d.version AS version
