// Measures of all documents. In any order, each of which an index serves, so that a page takes as long wherever it is.
CALL () {
  UNWIND CASE WHEN $order = 'order' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (m:Measure)-[:STATED_IN]->(d:Document)
    WHERE m.order > $lower AND m.order < $upper
      AND ($statuses IS NULL OR m.status IN $statuses)
      AND ($text IS NULL OR m.folded CONTAINS $text)
      AND ($documents IS NULL OR d.id IN $documents)
      AND ($actors IS NULL OR EXISTS { MATCH (m)-[:ACTOR]->(a:Entity) WHERE a.id IN $actors })
      AND ($cites IS NULL OR EXISTS {
        MATCH (m)-[x:CITES]->(y:Entity)
        WHERE ($cites.entities IS NULL OR y.id IN $cites.entities)
          AND ($cites.roles IS NULL OR x.role IN $cites.roles)
          AND ($cites.types IS NULL OR y.type IN $cites.types)
      })
    WITH m, d
    ORDER BY m.order DESC
    LIMIT $limit
    RETURN m AS m, d AS d, m.order AS key
  }
  RETURN m AS m, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'citationsOrder' AND NOT $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (m:Measure)-[:STATED_IN]->(d:Document)
    WHERE m.citationsOrder > $lower AND m.citationsOrder < $upper
      AND ($statuses IS NULL OR m.status IN $statuses)
      AND ($text IS NULL OR m.folded CONTAINS $text)
      AND ($documents IS NULL OR d.id IN $documents)
      AND ($actors IS NULL OR EXISTS { MATCH (m)-[:ACTOR]->(a:Entity) WHERE a.id IN $actors })
      AND ($cites IS NULL OR EXISTS {
        MATCH (m)-[x:CITES]->(y:Entity)
        WHERE ($cites.entities IS NULL OR y.id IN $cites.entities)
          AND ($cites.roles IS NULL OR x.role IN $cites.roles)
          AND ($cites.types IS NULL OR y.type IN $cites.types)
      })
    WITH m, d
    ORDER BY m.citationsOrder
    LIMIT $limit
    RETURN m AS m, d AS d, m.citationsOrder AS key
  }
  RETURN m AS m, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'citationsOrder' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (m:Measure)-[:STATED_IN]->(d:Document)
    WHERE m.citationsOrder > $lower AND m.citationsOrder < $upper
      AND ($statuses IS NULL OR m.status IN $statuses)
      AND ($text IS NULL OR m.folded CONTAINS $text)
      AND ($documents IS NULL OR d.id IN $documents)
      AND ($actors IS NULL OR EXISTS { MATCH (m)-[:ACTOR]->(a:Entity) WHERE a.id IN $actors })
      AND ($cites IS NULL OR EXISTS {
        MATCH (m)-[x:CITES]->(y:Entity)
        WHERE ($cites.entities IS NULL OR y.id IN $cites.entities)
          AND ($cites.roles IS NULL OR x.role IN $cites.roles)
          AND ($cites.types IS NULL OR y.type IN $cites.types)
      })
    WITH m, d
    ORDER BY m.citationsOrder DESC
    LIMIT $limit
    RETURN m AS m, d AS d, m.citationsOrder AS key
  }
  RETURN m AS m, d AS d, key AS key
}
WITH m, d, key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
RETURN key AS key, m {.*} AS measure, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN actor IS NULL THEN null ELSE actor {.*} END AS actor, p.starts AS starts, p.ends AS ends
