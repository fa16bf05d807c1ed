// Relations of a group of entities, as each of them sees it. COOPERATES_WITH has no direction.
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
  MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]-(other:Entity)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($direction = 'BOTH' OR type(r) = 'COOPERATES_WITH' OR ($direction = 'OUTGOING') = (startNode(r).id = id))
    AND ($others IS NULL OR other.id IN $others)
    AND ($otherTypes IS NULL OR other.type IN $otherTypes)
    AND ($froms IS NULL OR startNode(r).id IN $froms OR (type(r) = 'COOPERATES_WITH' AND endNode(r).id IN $froms))
    AND ($tos IS NULL OR endNode(r).id IN $tos OR (type(r) = 'COOPERATES_WITH' AND startNode(r).id IN $tos))
    AND ($documents IS NULL OR EXISTS {
      MATCH (v:Evidence {fact: r.id})-[:STATED_IN]->(d:Document)
      WHERE d.id IN $documents
    })
  WITH DISTINCT r, r.order AS key
  WHERE key > $lower AND key < $upper
  WITH r, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  CALL (r) {
    UNWIND CASE WHEN $places > 0 THEN [r.id] ELSE [] END AS fact
    MATCH (v:Evidence {fact: fact})-[:STATED_IN]->(d:Document)
    WITH v, d
    ORDER BY v.order
    LIMIT $places
    RETURN collect({
      evidence: v {.quote, .start, .end, .section},
      document: CASE WHEN $brief THEN d {.id, .title}
        ELSE d {.id, .title, .series, .number, .date, .publisher, .authors} END
    }) AS stated
  }
  WITH key, r, stated, startNode(r) AS from, endNode(r) AS to
  RETURN key AS key, r {.id, .evidenceCount, .order, .assertion, .rule} AS relation, type(r) AS type,
         CASE WHEN $brief THEN from {.id, .type, .kind, .name, .degree}
           ELSE from {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS from,
         CASE WHEN $brief THEN to {.id, .type, .kind, .name, .degree}
           ELSE to {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS to,
         CASE WHEN $places > 0 THEN stated ELSE null END AS places
}
RETURN $groups[at].key AS group, key AS key, relation AS relation, type AS type, from AS from, to AS to, places AS places
