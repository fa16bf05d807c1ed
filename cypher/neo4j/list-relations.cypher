// Relations of the whole graph. In either direction an index on types serves it, so that a page takes as long wherever it is.
UNWIND coalesce($types, ['LOCATED_IN', 'PART_OF', 'OPERATES', 'ISSUED_BY', 'APPLIES_TO', 'PROMOTES', 'BASED_ON', 'COOPERATES_WITH', 'BENCHMARKS', 'FOCUSES_ON']) AS type
CALL (type) {
  UNWIND CASE WHEN NOT $descending THEN [type] ELSE [] END AS asked
  CALL (asked) {
    MATCH (:Entity)-[x:RELATION]->(:Entity)
    WHERE x.type = asked AND x.order > $lower AND x.order < $upper
    WITH x
    ORDER BY x.type, x.order
    LIMIT $limit
    RETURN x AS x
  }
  RETURN x AS r
  UNION ALL
  UNWIND CASE WHEN $descending THEN [type] ELSE [] END AS asked
  CALL (asked) {
    MATCH (:Entity)-[x:RELATION]->(:Entity)
    WHERE x.type = asked AND x.order > $lower AND x.order < $upper
    WITH x
    ORDER BY x.type DESC, x.order DESC
    LIMIT $limit
    RETURN x AS x
  }
  RETURN x AS r
}
WITH r, r.order AS key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
LIMIT $limit
WITH key, r, startNode(r) AS from, endNode(r) AS to
RETURN key AS key, r {.id, .evidenceCount, .order, .assertion, .rule} AS relation, r.type AS type, from {.*} AS from, to {.*} AS to
