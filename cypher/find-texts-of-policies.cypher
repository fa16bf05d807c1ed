// Documents that bear the number or one of the names of a policy.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
WHERE p:Policy
CALL (p) {
  MATCH (d:Document {numberKey: p.numberKey})
  RETURN d AS d, true AS byNumber
  UNION
  MATCH (p)<-[:NAMES]-(n:Name)
  MATCH (d:Document {titleName: n.id})
  RETURN d AS d, false AS byNumber
}
RETURN p.id AS policy, d.id AS document, d.order AS order, byNumber AS byNumber
