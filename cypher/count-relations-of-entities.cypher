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
  RETURN count(DISTINCT r) AS total
}
RETURN $groups[at].key AS group, total AS total
