// What each document says of entities beside their names, with the first place that names them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:MENTIONED_IN]->(d:Document)
RETURN id AS group, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       r {.kind, .stage, .documentNumber, .date, .starts, .ends} AS description
ORDER BY d.order
