// The places that state any of a group of relations, newest document first; within one document where the group names it.
UNWIND $groups AS group
CALL (group) {
  UNWIND group.ids AS fact
  MATCH (v:Evidence {fact: fact})-[:STATED_IN]->(d:Document)
  WHERE (group.document IS NULL OR d.id = group.document)
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN v {.*} AS evidence, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document, v.order AS order
  ORDER BY order
  LIMIT $limit
}
RETURN group.key AS group, evidence AS evidence, document AS document, order AS order
ORDER BY group, order
