// Entities that meet a filter, by one of their values; each counts once for a value, the most frequent values first.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  CALL (at) {
    UNWIND $groups[at].ids AS id
    RETURN id AS id
    UNION
    UNWIND $groups[at].documents AS document
    MATCH (:Document {id: document})<-[:MENTIONED_IN]-(e:Entity)
    RETURN e.id AS id
    UNION
    UNWIND $groups[at].after AS key
    MATCH (e:Entity)
    WHERE e.nameOrder > key
    RETURN e.id AS id
  }
  MATCH (e:Entity {id: id})
  WITH e,
       CASE WHEN $by = 'DOCUMENT' OR any(step IN $steps WHERE step.documents IS NOT NULL)
         THEN [(e)-[:MENTIONED_IN]->(d) | d.id] ELSE [] END AS documents
  WITH e, documents, reduce(held = [], step IN $steps | held + [CASE step.op
    WHEN 'AND' THEN all(n IN step.of WHERE held[n])
    WHEN 'OR' THEN any(n IN step.of WHERE held[n])
    WHEN 'NOT' THEN none(n IN step.of WHERE held[n])
    ELSE coalesce((step.ids IS NULL OR step.ids IN coalesce($members[e.id], []))
      AND (step.types IS NULL OR e.type IN step.types)
      AND (step.kinds IS NULL OR e.kind IN step.kinds)
      AND (step.stages IS NULL OR e.stage IN step.stages)
      AND (step.documents IS NULL OR any(id IN documents WHERE step.documents IN coalesce($members[id], []))), false)
  END]) AS held
  WHERE held[size(held) - 1]
  UNWIND CASE $by
    WHEN 'TYPE' THEN [e.type]
    WHEN 'KIND' THEN [e.kind]
    WHEN 'STAGE' THEN [e.stage]
    ELSE documents
  END AS value
  WITH DISTINCT e, value
  WHERE value IS NOT NULL
  WITH value, count(e) AS count
  ORDER BY count DESC, value
  LIMIT $limit
  RETURN value AS value, count AS count
}
RETURN $groups[at].key AS group, value AS value, count AS count
ORDER BY group, count DESC, value
