// The neighbours of nodes, a list for each type of edge and role: those with the most places first, then the newest. At a hub
// indexes give them in that order, so that no more of them are read than are taken; elsewhere reading all is less work.
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {id: id})
WITH id, COUNT { (e)--() } > 2 * $breadth + 100 AS isHub
CALL (id, isHub) {
  MATCH (:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(o:Entity)
  WHERE NOT isHub AND type(r) IN $edgeTypes AND o.type IN $types
    AND ($documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
    })
  RETURN type(r) AS type, null AS role, o.id AS other, r.evidenceCount AS weight, r.order AS order
  UNION
  UNWIND CASE WHEN isHub THEN $edgeTypes ELSE [] END AS asked
  CALL (id, asked) {
    MATCH (:Entity)-[x:RELATION]->(o:Entity)
    WHERE x.from = id AND x.type = asked AND x.rank > '' AND o.type IN $types
      AND ($documents IS NULL OR EXISTS {
        MATCH (v:Evidence {fact: x.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
      })
    WITH x, o
    ORDER BY x.from, x.type, x.rank
    LIMIT $breadth + 1
    RETURN o.id AS other, x.evidenceCount AS weight, x.order AS order
  }
  RETURN asked AS type, null AS role, other AS other, weight AS weight, order AS order
  UNION
  UNWIND CASE WHEN isHub THEN $edgeTypes ELSE [] END AS asked
  CALL (id, asked) {
    MATCH (o:Entity)-[x:RELATION]->(:Entity)
    WHERE x.to = id AND x.type = asked AND x.rank > '' AND o.type IN $types
      AND ($documents IS NULL OR EXISTS {
        MATCH (v:Evidence {fact: x.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
      })
    WITH x, o
    ORDER BY x.to, x.type, x.rank
    LIMIT $breadth + 1
    RETURN o.id AS other, x.evidenceCount AS weight, x.order AS order
  }
  RETURN asked AS type, null AS role, other AS other, weight AS weight, order AS order
  UNION
  UNWIND CASE WHEN 'CITES' IN $edgeTypes AND 'Measure' IN $types THEN [id] ELSE [] END AS asked
  MATCH (:Entity {id: asked})<-[c:CITES]-(m:Measure)-[:STATED_IN]->(d:Document)
  WHERE NOT isHub AND c.role IN $roles
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(c) AS type, c.role AS role, m.id AS other, 1 AS weight, m.order AS order
  UNION
  UNWIND CASE WHEN 'CITES' IN $edgeTypes AND 'Measure' IN $types THEN $roles ELSE [] END AS asked
  WITH id, isHub, asked
  WHERE isHub
  CALL (id, asked) {
    MATCH (:Entity)<-[c:CITES]-(m:Measure)
    WHERE c.cited = id AND c.role = asked AND c.measureOrder > ''
    MATCH (m)-[:STATED_IN]->(d:Document)
    WHERE ($documents IS NULL OR d.id IN $documents)
    WITH m, c
    ORDER BY c.cited, c.role, c.measureOrder
    LIMIT $breadth + 1
    RETURN m.id AS other, m.order AS order
  }
  RETURN 'CITES' AS type, asked AS role, other AS other, 1 AS weight, order AS order
  UNION
  UNWIND CASE WHEN 'ACTOR' IN $edgeTypes AND 'Measure' IN $types THEN [id] ELSE [] END AS asked
  MATCH (:Entity {id: asked})<-[a:ACTOR]-(m:Measure)-[:STATED_IN]->(d:Document)
  WHERE NOT isHub
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, m.id AS other, 1 AS weight, m.order AS order
  UNION
  UNWIND CASE WHEN 'ACTOR' IN $edgeTypes AND 'Measure' IN $types THEN [id] ELSE [] END AS asked
  WITH isHub, asked
  WHERE isHub
  CALL (asked) {
    MATCH (:Entity)<-[a:ACTOR]-(m:Measure)
    WHERE a.actor = asked AND a.measureOrder > ''
    MATCH (m)-[:STATED_IN]->(d:Document)
    WHERE ($documents IS NULL OR d.id IN $documents)
    WITH m, a
    ORDER BY a.actor, a.measureOrder
    LIMIT $breadth + 1
    RETURN m.id AS other, m.order AS order
  }
  RETURN 'ACTOR' AS type, null AS role, other AS other, 1 AS weight, order AS order
  UNION
  UNWIND CASE WHEN 'OF' IN $edgeTypes AND 'Indicator' IN $types THEN [id] ELSE [] END AS asked
  MATCH (:Entity {id: asked})<-[a:OF]-(i:Indicator)-[:STATED_IN]->(d:Document)
  WHERE NOT isHub
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, i.id AS other, 1 AS weight, i.order AS order
  UNION
  UNWIND CASE WHEN 'OF' IN $edgeTypes AND 'Indicator' IN $types THEN [id] ELSE [] END AS asked
  WITH isHub, asked
  WHERE isHub
  CALL (asked) {
    MATCH (:Entity)<-[a:OF]-(i:Indicator)
    WHERE a.of = asked AND a.indicatorOrder > ''
    MATCH (i)-[:STATED_IN]->(d:Document)
    WHERE ($documents IS NULL OR d.id IN $documents)
    WITH i, a
    ORDER BY a.of, a.indicatorOrder
    LIMIT $breadth + 1
    RETURN i.id AS other, i.order AS order
  }
  RETURN 'OF' AS type, null AS role, other AS other, 1 AS weight, order AS order
  UNION
  UNWIND CASE WHEN 'CITES' IN $edgeTypes THEN [id] ELSE [] END AS asked
  MATCH (f:Measure {id: asked})-[:STATED_IN]->(d:Document)
  MATCH (f)-[c:CITES]->(o:Entity)
  WHERE c.role IN $roles AND o.type IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(c) AS type, c.role AS role, o.id AS other, 1 AS weight, c.order AS order
  UNION
  UNWIND CASE WHEN 'ACTOR' IN $edgeTypes THEN [id] ELSE [] END AS asked
  MATCH (f:Measure {id: asked})-[:STATED_IN]->(d:Document)
  MATCH (f)-[a:ACTOR]->(o:Entity)
  WHERE o.type IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, o.id AS other, 1 AS weight, o.id AS order
  UNION
  UNWIND CASE WHEN 'OF' IN $edgeTypes THEN [id] ELSE [] END AS asked
  MATCH (f:Indicator {id: asked})-[:STATED_IN]->(d:Document)
  MATCH (f)-[a:OF]->(o:Entity)
  WHERE o.type IN $types
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN type(a) AS type, null AS role, o.id AS other, 1 AS weight, o.id AS order
  UNION
  UNWIND CASE WHEN 'STATED_IN' IN $edgeTypes AND 'Document' IN $types THEN [id] ELSE [] END AS asked
  MATCH (:Measure {id: asked})-[s:STATED_IN]->(d:Document)
  WHERE ($documents IS NULL OR d.id IN $documents)
  RETURN type(s) AS type, null AS role, d.id AS other, 1 AS weight, d.order AS order
  UNION
  UNWIND CASE WHEN 'STATED_IN' IN $edgeTypes AND 'Document' IN $types THEN [id] ELSE [] END AS asked
  MATCH (:Indicator {id: asked})-[s:STATED_IN]->(d:Document)
  WHERE ($documents IS NULL OR d.id IN $documents)
  RETURN type(s) AS type, null AS role, d.id AS other, 1 AS weight, d.order AS order
  UNION
  UNWIND CASE WHEN 'STATED_IN' IN $edgeTypes AND 'Measure' IN $types THEN [id] ELSE [] END AS asked
  MATCH (:Document {id: asked})<-[s:STATED_IN]-(m:Measure)
  WHERE ($documents IS NULL OR asked IN $documents)
  RETURN type(s) AS type, null AS role, m.id AS other, 1 AS weight, m.order AS order
  UNION
  UNWIND CASE WHEN 'STATED_IN' IN $edgeTypes AND 'Indicator' IN $types THEN [id] ELSE [] END AS asked
  MATCH (:Document {id: asked})<-[s:STATED_IN]-(i:Indicator)
  WHERE ($documents IS NULL OR asked IN $documents)
  RETURN type(s) AS type, null AS role, i.id AS other, 1 AS weight, i.order AS order
}
WITH id, type, coalesce(role, '') AS role, other, max(weight) AS weight, min(order) AS order
ORDER BY weight DESC, order, other
WITH id, type, role, collect(other) AS others
RETURN id AS group, type AS type, role AS role, others[0..$breadth] AS others, size(others) > $breadth AS cut
ORDER BY group, type, role
