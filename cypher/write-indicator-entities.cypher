UNWIND $rows AS row
MATCH (i:Indicator {id: row.indicator})
MATCH (e:Entity {id: row.entity})
CREATE (i)-[o:OF]->(e)
SET o.of = e.id, o.indicatorOrder = i.order
