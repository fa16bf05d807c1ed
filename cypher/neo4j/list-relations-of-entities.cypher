// Relations of a group of entities, as each of them sees it. COOPERATES_WITH has no direction. An index at each end gives them
// in order, so that a page takes as long however many relations an entity has.
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
  CALL (id) {
    UNWIND CASE WHEN NOT $descending THEN [id] ELSE [] END AS asked
    CALL (asked) {
      MATCH (:Entity)-[x:RELATION]->(other:Entity)
      WHERE x.from = asked AND x.order > $lower AND x.order < $upper
        AND ($direction <> 'INCOMING' OR x.type = 'COOPERATES_WITH')
        AND ($types IS NULL OR x.type IN $types)
        AND ($others IS NULL OR x.to IN $others)
        AND ($otherTypes IS NULL OR other.type IN $otherTypes)
        AND ($froms IS NULL OR x.from IN $froms OR (x.type = 'COOPERATES_WITH' AND x.to IN $froms))
        AND ($tos IS NULL OR x.to IN $tos OR (x.type = 'COOPERATES_WITH' AND x.from IN $tos))
        AND ($documents IS NULL OR EXISTS {
          MATCH (v:Evidence {fact: x.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
        })
      WITH x
      ORDER BY x.from, x.order
      LIMIT $limit
      RETURN x AS found
    }
    RETURN found AS r
    UNION
    UNWIND CASE WHEN NOT $descending THEN [id] ELSE [] END AS asked
    CALL (asked) {
      MATCH (other:Entity)-[x:RELATION]->(:Entity)
      WHERE x.to = asked AND x.order > $lower AND x.order < $upper
        AND ($direction <> 'OUTGOING' OR x.type = 'COOPERATES_WITH')
        AND ($types IS NULL OR x.type IN $types)
        AND ($others IS NULL OR x.from IN $others)
        AND ($otherTypes IS NULL OR other.type IN $otherTypes)
        AND ($froms IS NULL OR x.from IN $froms OR (x.type = 'COOPERATES_WITH' AND x.to IN $froms))
        AND ($tos IS NULL OR x.to IN $tos OR (x.type = 'COOPERATES_WITH' AND x.from IN $tos))
        AND ($documents IS NULL OR EXISTS {
          MATCH (v:Evidence {fact: x.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
        })
      WITH x
      ORDER BY x.to, x.order
      LIMIT $limit
      RETURN x AS found
    }
    RETURN found AS r
    UNION
    UNWIND CASE WHEN $descending THEN [id] ELSE [] END AS asked
    CALL (asked) {
      MATCH (:Entity)-[x:RELATION]->(other:Entity)
      WHERE x.from = asked AND x.order > $lower AND x.order < $upper
        AND ($direction <> 'INCOMING' OR x.type = 'COOPERATES_WITH')
        AND ($types IS NULL OR x.type IN $types)
        AND ($others IS NULL OR x.to IN $others)
        AND ($otherTypes IS NULL OR other.type IN $otherTypes)
        AND ($froms IS NULL OR x.from IN $froms OR (x.type = 'COOPERATES_WITH' AND x.to IN $froms))
        AND ($tos IS NULL OR x.to IN $tos OR (x.type = 'COOPERATES_WITH' AND x.from IN $tos))
        AND ($documents IS NULL OR EXISTS {
          MATCH (v:Evidence {fact: x.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
        })
      WITH x
      ORDER BY x.from DESC, x.order DESC
      LIMIT $limit
      RETURN x AS found
    }
    RETURN found AS r
    UNION
    UNWIND CASE WHEN $descending THEN [id] ELSE [] END AS asked
    CALL (asked) {
      MATCH (other:Entity)-[x:RELATION]->(:Entity)
      WHERE x.to = asked AND x.order > $lower AND x.order < $upper
        AND ($direction <> 'OUTGOING' OR x.type = 'COOPERATES_WITH')
        AND ($types IS NULL OR x.type IN $types)
        AND ($others IS NULL OR x.from IN $others)
        AND ($otherTypes IS NULL OR other.type IN $otherTypes)
        AND ($froms IS NULL OR x.from IN $froms OR (x.type = 'COOPERATES_WITH' AND x.to IN $froms))
        AND ($tos IS NULL OR x.to IN $tos OR (x.type = 'COOPERATES_WITH' AND x.from IN $tos))
        AND ($documents IS NULL OR EXISTS {
          MATCH (v:Evidence {fact: x.id})-[:STATED_IN]->(d:Document) WHERE d.id IN $documents
        })
      WITH x
      ORDER BY x.to DESC, x.order DESC
      LIMIT $limit
      RETURN x AS found
    }
    RETURN found AS r
  }
  WITH DISTINCT r, r.order AS key
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
  RETURN key AS key, r {.id, .evidenceCount, .order, .assertion, .rule} AS relation, r.type AS type,
         CASE WHEN $brief THEN from {.id, .type, .kind, .name, .degree}
           ELSE from {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS from,
         CASE WHEN $brief THEN to {.id, .type, .kind, .name, .degree}
           ELSE to {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END AS to,
         CASE WHEN $places > 0 THEN stated ELSE null END AS places
}
RETURN $groups[at].key AS group, key AS key, relation AS relation, type AS type, from AS from, to AS to, places AS places
