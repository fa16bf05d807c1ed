// Measures that cite one of a group of entities, in some role.
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
  MATCH (e:Entity {id: id})<-[c:CITES]-(m:Measure)
  WHERE ($roles IS NULL OR c.role IN $roles)
    AND ($types IS NULL OR e.type IN $types)
  MATCH (m)-[:STATED_IN]->(d:Document)
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
  CALL (m) {
    UNWIND CASE WHEN $cited IS NULL THEN [] ELSE [m] END AS asked
    MATCH (asked)-[c:CITES]->(e:Entity)
    WHERE ($cited.roles IS NULL OR c.role IN $cited.roles)
      AND ($cited.types IS NULL OR e.type IN $cited.types)
    WITH c, e
    ORDER BY c.order
    RETURN collect({
      citation: c {.id, .role, .starts, .ends, .assertion, .rule},
      entity: CASE WHEN $brief THEN e {.id, .type, .kind, .name, .degree}
        ELSE e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END
    }) AS citations
  }
  OPTIONAL MATCH (m)-[p:ACTOR]->(actor:Entity)
  WHERE $bringsActor
  RETURN key AS key,
         m {.id, .text, .status, .citationCount, .start, .end, .section, .assertion, .rule} AS measure,
         CASE WHEN $brief THEN d {.id, .title}
           ELSE d {.id, .title, .series, .number, .date, .publisher, .authors} END AS document,
         CASE WHEN actor IS NULL THEN null ELSE CASE WHEN $brief THEN actor {.id, .type, .kind, .name, .degree}
           ELSE actor {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} END END AS actor,
         p.starts AS starts, p.ends AS ends,
         CASE WHEN $cited IS NULL THEN null ELSE citations END AS citations
}
RETURN $groups[at].key AS group, key AS key, measure AS measure, document AS document, actor AS actor, starts AS starts,
       ends AS ends, citations AS citations
