// Where documents name entities. How many.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[r:MENTIONED_IN]->(d:Document)
  WHERE ($document IS NULL OR d.id = $document)
  RETURN coalesce(sum(size(r.starts)), 0) AS total
}
RETURN id AS group, total AS total
