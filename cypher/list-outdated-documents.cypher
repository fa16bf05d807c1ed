// Documents that another extractor or lexicon read; the graph says what they hold, so all are looked through.
MATCH (d:Document)
WHERE d.reader <> $reader
RETURN d.id AS id
ORDER BY d.id
