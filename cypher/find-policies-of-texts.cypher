// Policies that bear one of these names or numbers.
CALL () {
  UNWIND $names AS name
  MATCH (:Name {id: name})-[:NAMES]->(p:Policy)
  RETURN p.id AS id
  UNION
  UNWIND $numbers AS number
  MATCH (p:Policy {numberKey: number})
  RETURN p.id AS id
}
RETURN DISTINCT id AS id
