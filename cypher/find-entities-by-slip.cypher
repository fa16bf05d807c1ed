// What names may be meant that share half of their characters with what was typed: those that mean most first.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  CALL (at) {
    UNWIND $groups[at].heads AS head
    MATCH (k:Key {head: head})
    RETURN k.key AS key
    UNION
    UNWIND $groups[at].tails AS tail
    MATCH (k:Key {tail: tail})
    RETURN k.key AS key
  }
  MATCH (:Key {key: key})-[:SPELLS]->(:Name)-[:NAMES]->(e:Entity)
  WITH DISTINCT key, e
  ORDER BY e.degree DESC, e.id, key
  LIMIT $limit
  RETURN key AS key, e {.*} AS entity
}
RETURN $groups[at].key AS group, key AS key, entity AS entity
ORDER BY group, entity.degree DESC, entity.id, key
