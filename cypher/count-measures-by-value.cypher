// Measures that meet a filter, by one of their values; each counts once for a value, the most frequent values first.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  CALL (at) {
    UNWIND $groups[at].cited AS id
    MATCH (:Entity {id: id})<-[:CITES]-(m:Measure)
    RETURN m AS m
    UNION
    UNWIND $groups[at].actors AS id
    MATCH (:Entity {id: id})<-[:ACTOR]-(m:Measure)
    RETURN m AS m
    UNION
    UNWIND $groups[at].documents AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(m:Measure)
    RETURN m AS m
    UNION
    UNWIND $groups[at].after AS key
    MATCH (m:Measure)
    WHERE m.order > key
    RETURN m AS m
  }
  MATCH (m)-[:STATED_IN]->(d:Document)
  WITH m, d,
       CASE WHEN $by = 'ACTOR' OR any(step IN $steps WHERE step.actors IS NOT NULL)
         THEN [(m)-[:ACTOR]->(a) | a.id] ELSE [] END AS actors,
       CASE WHEN $by IN ['ROLE', 'CITED_TYPE', 'CITED_ENTITY'] OR any(step IN $steps WHERE step.cites IS NOT NULL)
         THEN [(m)-[c:CITES]->(o) | {id: o.id, type: o.type, role: c.role}] ELSE [] END AS cites
  WITH m, d, actors, cites, reduce(held = [], step IN $steps | held + [CASE step.op
    WHEN 'AND' THEN all(n IN step.of WHERE held[n])
    WHEN 'OR' THEN any(n IN step.of WHERE held[n])
    WHEN 'NOT' THEN none(n IN step.of WHERE held[n])
    ELSE coalesce((step.statuses IS NULL OR m.status IN step.statuses)
      AND (step.text IS NULL OR m.folded CONTAINS step.text)
      AND (step.documents IS NULL OR step.documents IN coalesce($members[d.id], []))
      AND (step.actors IS NULL OR any(id IN actors WHERE id IN step.actors))
      AND (step.cites IS NULL OR any(c IN cites
        WHERE (step.cites.entities IS NULL OR c.id IN step.cites.entities)
          AND (step.cites.roles IS NULL OR c.role IN step.cites.roles)
          AND (step.cites.types IS NULL OR c.type IN step.cites.types))), false)
  END]) AS held
  WHERE held[size(held) - 1]
  UNWIND CASE $by
    WHEN 'STATUS' THEN [m.status]
    WHEN 'ACTOR' THEN actors
    WHEN 'ROLE' THEN [c IN cites | c.role]
    WHEN 'CITED_TYPE' THEN [c IN cites | c.type]
    WHEN 'CITED_ENTITY' THEN [c IN cites | c.id]
    WHEN 'DOCUMENT' THEN [d.id]
    ELSE [substring(d.date, 0, 4)]
  END AS value
  WITH DISTINCT m, value
  WHERE value IS NOT NULL
  WITH value, count(m) AS count
  ORDER BY count DESC, value
  LIMIT $limit
  RETURN value AS value, count AS count
}
RETURN $groups[at].key AS group, value AS value, count AS count
ORDER BY group, count DESC, value
