// Entities that one of a group of documents names.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at].ids AS id
  MATCH (:Document {id: id})<-[:MENTIONED_IN]-(e:Entity)
  WHERE ($types IS NULL OR e.type IN $types)
    AND ($kinds IS NULL OR e.kind IN $kinds)
    AND ($stages IS NULL OR e.stage IN $stages)
    AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
    AND ($ids IS NULL OR e.id IN $ids)
  RETURN count(DISTINCT e) AS total
}
RETURN $groups[at].key AS group, total AS total
