// Entities that meet a nested filter, worked through step by step; read from what the group names.
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
       CASE WHEN any(step IN $steps WHERE step.documents IS NOT NULL)
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
  WITH e, e[$order] AS key
  WHERE key > $lower AND key < $upper
  WITH e, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  RETURN key AS key, e {.*} AS entity
}
RETURN $groups[at].key AS group, key AS key, entity AS entity
