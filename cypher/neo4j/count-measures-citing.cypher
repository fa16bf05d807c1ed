// Measures that cite one of a group of entities, in some role. The index on citations leaves only those of the role; whatever
// cites is a measure, so that without further conditions no node is looked at.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  CALL (at) {
    UNWIND coalesce($groups[at].ids, []) AS known
    RETURN known AS id
    UNION
    UNWIND coalesce($groups[at].keys, []) AS key
    MATCH (:Key {key: key})-[:SPELLS]->(:Name)-[:NAMES]->(named:Entity)
    RETURN named.id AS id
  }
  UNWIND coalesce($roles, ['COOPERATION', 'BENCHMARK', 'BASIS', 'BUILDS', 'ATTRACTS', 'MENTION']) AS role
  MATCH (e)<-[c:CITES]-(m)
  WHERE c.cited = id AND c.role = role AND c.measureOrder > ''
    AND ($types IS NULL OR e.type IN $types)
    AND ($statuses IS NULL OR m.status IN $statuses)
    AND ($text IS NULL OR m.folded CONTAINS $text)
    AND ($documents IS NULL OR EXISTS { MATCH (m)-[:STATED_IN]->(d:Document) WHERE d.id IN $documents })
    AND ($actors IS NULL OR EXISTS { MATCH (m)-[:ACTOR]->(a:Entity) WHERE a.id IN $actors })
    AND ($cites IS NULL OR EXISTS {
      MATCH (m)-[x:CITES]->(y:Entity)
      WHERE ($cites.entities IS NULL OR y.id IN $cites.entities)
        AND ($cites.roles IS NULL OR x.role IN $cites.roles)
        AND ($cites.types IS NULL OR y.type IN $cites.types)
    })
  RETURN count(DISTINCT m) AS total
}
RETURN $groups[at].key AS group, total AS total
