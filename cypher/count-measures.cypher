// Measures of all documents. How many. Where nothing is asked, it is a look-up of the engine's own statistics.
CALL () { MATCH (m:Measure) RETURN count(m) AS everything }
CALL (everything) {
  UNWIND CASE WHEN coalesce($statuses, $text, $documents, $actors, $cites) IS NULL THEN [] ELSE [1] END AS asked
  MATCH (m:Measure)-[:STATED_IN]->(d:Document)
  WHERE ($statuses IS NULL OR m.status IN $statuses)
    AND ($text IS NULL OR m.folded CONTAINS $text)
    AND ($documents IS NULL OR d.id IN $documents)
    AND ($actors IS NULL OR EXISTS { MATCH (m)-[:ACTOR]->(a:Entity) WHERE a.id IN $actors })
    AND ($cites IS NULL OR EXISTS {
      MATCH (m)-[x:CITES]->(y:Entity)
      WHERE ($cites.entities IS NULL OR y.id IN $cites.entities)
        AND ($cites.roles IS NULL OR x.role IN $cites.roles)
        AND ($cites.types IS NULL OR y.type IN $cites.types)
    })
  RETURN count(m) AS some
}
RETURN CASE WHEN coalesce($statuses, $text, $documents, $actors, $cites) IS NULL THEN everything ELSE some END AS total
