// Entities that meet a filter, by one of their values; each counts once for a value, the most frequent values first.
UNWIND $groups AS group
CALL (group) {
  CALL (group) {
    UNWIND group.ids AS id
    RETURN id AS id
    UNION
    UNWIND group.documents AS document
    MATCH (:Document {id: document})<-[:MENTIONED_IN]-(e:Entity)
    RETURN e.id AS id
    UNION
    UNWIND group.after AS key
    MATCH (e:Entity)
    WHERE e.nameOrder > key
    RETURN e.id AS id
  }
  MATCH (e:Entity {id: id})
  WITH e, [(e)-[:MENTIONED_IN]->(d:Document) | d.id] AS documents
  WITH e, documents, reduce(held = [], step IN $steps | held + [CASE step.op
    WHEN 'AND' THEN all(n IN step.of WHERE held[n])
    WHEN 'OR' THEN any(n IN step.of WHERE held[n])
    WHEN 'NOT' THEN none(n IN step.of WHERE held[n])
    ELSE coalesce((step.ids IS NULL OR e.id IN step.ids)
      AND (step.types IS NULL OR e.type IN step.types)
      AND (step.kinds IS NULL OR e.kind IN step.kinds)
      AND (step.stages IS NULL OR e.stage IN step.stages)
      AND (step.related IS NULL OR e.id IN step.related)
      AND (step.documents IS NULL OR any(id IN documents WHERE id IN step.documents)), false)
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
RETURN group.key AS group, value AS value, count AS count
ORDER BY group, count DESC, value
