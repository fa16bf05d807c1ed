// What the documents say of each entity beside its names, and how much is said; degree counts different neighbours.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)--(neighbour)
WHERE neighbour:Entity OR neighbour:Measure OR neighbour:Indicator
WITH e, count(DISTINCT neighbour) AS degree
RETURN e.id AS id, e.type AS type, e.name AS name, degree AS degree,
       [(e)-[m:MENTIONED_IN]->(:Document) | m {.kind, .stage, .documentNumber, .date, mentions: size(m.starts)}] AS said
