// Where documents name any entity. How many.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document {id: id})<-[r:MENTIONED_IN]-(e:Entity)
  RETURN coalesce(sum(size(r.starts)), 0) AS total
}
RETURN id AS group, total AS total
