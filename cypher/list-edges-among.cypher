// The edges between given nodes, each from its left end; `ids` holds all of them, the other lists those of one kind.
CALL () {
  UNWIND $entities AS id
  CALL (id) {
    MATCH (:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->(o)
    WHERE type(r) IN $edgeTypes AND o.id IN $ids
    WITH r, o, CASE WHEN $documents IS NULL THEN r.evidenceCount ELSE COUNT {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
    } END AS weight
    WHERE weight > 0
    RETURN type(r) AS type, null AS role, o.id AS target, r.id AS fact, weight AS weight
  }
  RETURN id AS source, type AS type, role AS role, target AS target, fact AS fact, weight AS weight
  UNION
  UNWIND $measures AS id
  CALL (id) {
    MATCH (f:Measure {id: id})-[:STATED_IN]->(d:Document)
    MATCH (f)-[c:CITES]->(o)
    WHERE 'CITES' IN $edgeTypes AND c.role IN $roles AND o.id IN $ids
      AND ($documents IS NULL OR d.id IN $documents)
    RETURN type(c) AS type, c.role AS role, o.id AS target, c.id AS fact, size(c.starts) AS weight
    UNION
    MATCH (f:Measure {id: id})-[:STATED_IN]->(d:Document)
    MATCH (f)-[a:ACTOR]->(o)
    WHERE 'ACTOR' IN $edgeTypes AND o.id IN $ids
      AND ($documents IS NULL OR d.id IN $documents)
    RETURN type(a) AS type, null AS role, o.id AS target, id AS fact, 1 AS weight
    UNION
    MATCH (:Measure {id: id})-[s:STATED_IN]->(d:Document)
    WHERE 'STATED_IN' IN $edgeTypes AND d.id IN $ids
      AND ($documents IS NULL OR d.id IN $documents)
    RETURN type(s) AS type, null AS role, d.id AS target, id AS fact, 1 AS weight
  }
  RETURN id AS source, type AS type, role AS role, target AS target, fact AS fact, weight AS weight
  UNION
  UNWIND $indicators AS id
  CALL (id) {
    MATCH (f:Indicator {id: id})-[:STATED_IN]->(d:Document)
    MATCH (f)-[a:OF]->(o)
    WHERE 'OF' IN $edgeTypes AND o.id IN $ids
      AND ($documents IS NULL OR d.id IN $documents)
    RETURN type(a) AS type, null AS role, o.id AS target, id AS fact, 1 AS weight
    UNION
    MATCH (:Indicator {id: id})-[s:STATED_IN]->(d:Document)
    WHERE 'STATED_IN' IN $edgeTypes AND d.id IN $ids
      AND ($documents IS NULL OR d.id IN $documents)
    RETURN type(s) AS type, null AS role, d.id AS target, id AS fact, 1 AS weight
  }
  RETURN id AS source, type AS type, role AS role, target AS target, fact AS fact, weight AS weight
}
RETURN source AS source, type AS type, role AS role, target AS target, fact AS fact, weight AS weight
ORDER BY source, target, type, role
