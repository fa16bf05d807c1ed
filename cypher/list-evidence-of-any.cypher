// The places that state any of a group of relations, newest document first; within one document where the group names it.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at].ids AS fact
  MATCH (v:Evidence {fact: fact})-[:STATED_IN]->(d:Document)
  WHERE ($groups[at].document IS NULL OR d.id = $groups[at].document)
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN v {.*} AS evidence, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document, v.order AS order
  ORDER BY order
  LIMIT $limit
}
RETURN $groups[at].key AS group, evidence AS evidence, document AS document, order AS order
ORDER BY group, order
