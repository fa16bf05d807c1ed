// Relations that the graph does not have yet. Relationship types cannot be parameters, so each has its own line.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
FOREACH (_ IN CASE row.type WHEN 'LOCATED_IN' THEN [1] ELSE [] END | CREATE (a)-[r:LOCATED_IN]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'PART_OF' THEN [1] ELSE [] END | CREATE (a)-[r:PART_OF]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'OPERATES' THEN [1] ELSE [] END | CREATE (a)-[r:OPERATES]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'ISSUED_BY' THEN [1] ELSE [] END | CREATE (a)-[r:ISSUED_BY]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'APPLIES_TO' THEN [1] ELSE [] END | CREATE (a)-[r:APPLIES_TO]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'PROMOTES' THEN [1] ELSE [] END | CREATE (a)-[r:PROMOTES]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'BASED_ON' THEN [1] ELSE [] END | CREATE (a)-[r:BASED_ON]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (a)-[r:COOPERATES_WITH]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'BENCHMARKS' THEN [1] ELSE [] END | CREATE (a)-[r:BENCHMARKS]->(b) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'FOCUSES_ON' THEN [1] ELSE [] END | CREATE (a)-[r:FOCUSES_ON]->(b) SET r = row.properties)
