// Measures that one of a group of documents states.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at].ids AS id
  MATCH (d:Document {id: id})<-[:STATED_IN]-(m:Measure)
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
  WITH DISTINCT m, d, m[$order] AS key
  WHERE key > $lower AND key < $upper
  WITH m, d, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
  RETURN key AS key, m {.*} AS measure, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
         CASE WHEN actor IS NULL THEN null ELSE actor {.*} END AS actor, p.starts AS starts, p.ends AS ends
}
RETURN $groups[at].key AS group, key AS key, measure AS measure, document AS document, actor AS actor, starts AS starts,
       ends AS ends
