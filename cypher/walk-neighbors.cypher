// The neighbours of nodes, a list for each type of edge and role: those with the most places first, then the newest.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(o:Entity)
  WHERE type(r) IN $edgeTypes AND o.type IN $types
    AND ($documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
    })
  RETURN type(r) AS type, null AS role, o.id AS other, r.evidenceCount AS weight, r.order AS order
  UNION
  MATCH (:Entity {id: id})<-[c:CITES]-(m:Measure)-[:STATED_IN]->(d:Document)
  WHERE 'CITES' IN $edgeTypes AND c.role IN $roles AND 'Measure' IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(c) AS type, c.role AS role, m.id AS other, 1 AS weight, m.order AS order
  UNION
  MATCH (:Entity {id: id})<-[a:ACTOR]-(m:Measure)-[:STATED_IN]->(d:Document)
  WHERE 'ACTOR' IN $edgeTypes AND 'Measure' IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, m.id AS other, 1 AS weight, m.order AS order
  UNION
  MATCH (:Entity {id: id})<-[a:OF]-(i:Indicator)-[:STATED_IN]->(d:Document)
  WHERE 'OF' IN $edgeTypes AND 'Indicator' IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, i.id AS other, 1 AS weight, i.order AS order
  UNION
  MATCH (f:Measure {id: id})-[:STATED_IN]->(d:Document)
  MATCH (f)-[c:CITES]->(o:Entity)
  WHERE 'CITES' IN $edgeTypes AND c.role IN $roles AND o.type IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(c) AS type, c.role AS role, o.id AS other, 1 AS weight, c.order AS order
  UNION
  MATCH (f:Measure {id: id})-[:STATED_IN]->(d:Document)
  MATCH (f)-[a:ACTOR]->(o:Entity)
  WHERE 'ACTOR' IN $edgeTypes AND o.type IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, o.id AS other, 1 AS weight, o.id AS order
  UNION
  MATCH (f:Indicator {id: id})-[:STATED_IN]->(d:Document)
  MATCH (f)-[a:OF]->(o:Entity)
  WHERE 'OF' IN $edgeTypes AND o.type IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, o.id AS other, 1 AS weight, o.id AS order
  UNION
  MATCH (:Measure {id: id})-[s:STATED_IN]->(d:Document)
  WHERE 'STATED_IN' IN $edgeTypes AND 'Document' IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(s) AS type, null AS role, d.id AS other, 1 AS weight, d.order AS order
  UNION
  MATCH (:Indicator {id: id})-[s:STATED_IN]->(d:Document)
  WHERE 'STATED_IN' IN $edgeTypes AND 'Document' IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(s) AS type, null AS role, d.id AS other, 1 AS weight, d.order AS order
  UNION
  MATCH (:Document {id: id})<-[s:STATED_IN]-(m:Measure)
  WHERE 'STATED_IN' IN $edgeTypes AND 'Measure' IN $types
    AND ($documents IS NULL OR id IN $documents)
  RETURN type(s) AS type, null AS role, m.id AS other, 1 AS weight, m.order AS order
  UNION
  MATCH (:Document {id: id})<-[s:STATED_IN]-(i:Indicator)
  WHERE 'STATED_IN' IN $edgeTypes AND 'Indicator' IN $types
    AND ($documents IS NULL OR id IN $documents)
  RETURN type(s) AS type, null AS role, i.id AS other, 1 AS weight, i.order AS order
}
WITH id, type, coalesce(role, '') AS role, other, max(weight) AS weight, min(order) AS order
ORDER BY weight DESC, order, other
WITH id, type, role, collect(other) AS others
RETURN id AS group, type AS type, role AS role, others[0..$breadth] AS others, size(others) > $breadth AS cut
ORDER BY group, type, role
