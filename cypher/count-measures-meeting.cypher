// Measures that meet a nested filter. How many.
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
       CASE WHEN any(step IN $steps WHERE step.actors IS NOT NULL)
         THEN [(m)-[:ACTOR]->(a) | a.id] ELSE [] END AS actors,
       CASE WHEN any(step IN $steps WHERE step.cites IS NOT NULL)
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
  RETURN count(m) AS total
}
RETURN $groups[at].key AS group, total AS total
