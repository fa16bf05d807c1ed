// Relations that the graph has, under their own type and the one that has indexes, by which they are found: an end may be a hub.
UNWIND $rows AS row
MATCH (a:Entity)-[x:RELATION {id: row.id}]->(b:Entity)
MATCH (a)-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(b)
WHERE r.id = row.id
SET r = row.properties
SET x = row.properties
SET x.type = row.type, x.from = row.from, x.to = row.to,
  x.rank = toString(10000000000 - row.properties.evidenceCount) + '.' + row.properties.order
