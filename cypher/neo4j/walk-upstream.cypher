// What policies and measures rest on, relations first. What a policy's own text cites or is based on counts as the policy's.
// An index on citations gives those of a policy that many cite in order, so that no more are read than are taken.
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Policy:Entity {id: id})-[r:BASED_ON|PART_OF|ISSUED_BY]->(o:Entity)
    WITH r, o, CASE WHEN $documents IS NULL THEN r.evidenceCount ELSE COUNT {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
    } END AS weight
    WHERE weight > 0
    RETURN type(r) AS type, null AS role, id AS from, o.id AS to, r.id AS fact, null AS text, weight AS weight,
           r.order AS order
    UNION
    MATCH (:Policy:Entity {id: id})<-[r:PROMOTES]-(o:Entity)
    WITH r, o, CASE WHEN $documents IS NULL THEN r.evidenceCount ELSE COUNT {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
    } END AS weight
    WHERE weight > 0
    RETURN type(r) AS type, null AS role, o.id AS from, id AS to, r.id AS fact, null AS text, weight AS weight,
           r.order AS order
    UNION
    MATCH (:Entity {id: id})-[:HAS_TEXT]->(d:Document)<-[:STATED_IN]-(v:Evidence)
    WHERE ($documents IS NULL OR d.id IN $documents)
    MATCH (s:Entity {id: 'e' + substring(v.fact, 2, 22)})-[r:BASED_ON]->(o:Entity)
    WHERE r.id = v.fact AND NOT s:Policy AND o.id <> id
    WITH r, o, d, count(v) AS weight
    RETURN type(r) AS type, null AS role, id AS from, o.id AS to, r.id AS fact, d.id AS text, weight AS weight,
           r.order AS order
    UNION
    MATCH (:Entity {id: id})-[:HAS_TEXT]->(d:Document)<-[:STATED_IN]-(m:Measure)-[c:CITES]->(o:Policy)
    WHERE ($documents IS NULL OR d.id IN $documents) AND c.role = 'BASIS' AND o.id <> id
    RETURN type(c) AS type, c.role AS role, id AS from, o.id AS to, c.id AS fact, null AS text,
           size(c.starts) AS weight, '~' + m.order AS order
    UNION
    CALL (id) {
      MATCH (:Policy)<-[c:CITES]-(m:Measure)
      WHERE c.cited = id AND c.role = 'BUILDS' AND c.measureOrder > ''
      MATCH (m)-[:STATED_IN]->(d:Document)
      WHERE ($documents IS NULL OR d.id IN $documents)
      OPTIONAL MATCH (d)<-[:HAS_TEXT]-(q:Policy)
      WITH c, m, coalesce(q.id, m.id) AS maker
      WHERE maker <> id
      WITH c, m, maker
      ORDER BY c.cited, c.role, c.measureOrder
      LIMIT $breadth
      RETURN c AS c, m AS m, maker AS maker
    }
    WITH c, m, maker, id
    RETURN type(c) AS type, c.role AS role, maker AS from, id AS to, c.id AS fact, null AS text,
           size(c.starts) AS weight, '~' + m.order AS order
    UNION
    MATCH (m:Measure {id: id})-[c:CITES]->(o:Policy)
    WHERE c.role = 'BASIS'
    RETURN type(c) AS type, c.role AS role, id AS from, o.id AS to, c.id AS fact, null AS text,
           size(c.starts) AS weight, '~' + m.order AS order
  }
  WITH type, role, from, to, fact, text, weight, order
  ORDER BY order, fact, from, to
  LIMIT $breadth
  WITH type, role, from, to, fact, text, weight, order, CASE WHEN from = id THEN to ELSE from END AS reached
  OPTIONAL MATCH (e:Entity {id: reached})
  OPTIONAL MATCH (e)-[:HAS_TEXT]->(own:Document)
  CALL (fact, text, type) {
    UNWIND CASE WHEN $places > 0 AND type <> 'CITES' THEN [fact] ELSE [] END AS stated
    MATCH (v:Evidence {fact: stated})-[:STATED_IN]->(d:Document)
    WHERE (text IS NULL OR d.id = text) AND ($documents IS NULL OR d.id IN $documents)
    WITH v, d
    ORDER BY v.order
    LIMIT $places
    RETURN collect({
      evidence: v {.quote, .start, .end, .section},
      document: CASE WHEN $brief THEN d {.id, .title}
        ELSE d {.id, .title, .series, .number, .date, .publisher, .authors} END
    }) AS places
  }
  RETURN type AS type, role AS role, from AS from, to AS to, fact AS fact, text AS text, weight AS weight, order AS order,
         CASE WHEN $brief THEN e {.id, .type, .kind, .name, .degree, .date}
           ELSE e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS entity,
         own.date AS textDate, places AS places
}
RETURN id AS group, type AS type, role AS role, from AS from, to AS to, fact AS fact, text AS text, weight AS weight,
       order AS order, entity AS entity, textDate AS textDate, places AS places
ORDER BY group, order, fact, from, to
