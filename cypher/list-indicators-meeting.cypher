// Quantities that meet a nested filter, worked through step by step; read from what the group names.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  CALL (at) {
    UNWIND $groups[at].entities AS id
    CALL (id) {
      MATCH (:Entity {id: id})<-[:OF]-(i:Indicator)
      RETURN i AS i
    }
    RETURN i AS i
    UNION
    UNWIND $groups[at].documents AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(i:Indicator)
    RETURN i AS i
    UNION
    UNWIND $groups[at].after AS key
    MATCH (i:Indicator)
    WHERE i.order > key
    RETURN i AS i
  }
  MATCH (i)-[:STATED_IN]->(d:Document)
  WITH i, d,
       CASE WHEN any(step IN $steps WHERE step.entities IS NOT NULL)
         THEN [(i)-[:OF]->(o) | o.id] ELSE [] END AS entities
  WITH i, d, entities, reduce(held = [], step IN $steps | held + [CASE step.op
    WHEN 'AND' THEN all(n IN step.of WHERE held[n])
    WHEN 'OR' THEN any(n IN step.of WHERE held[n])
    WHEN 'NOT' THEN none(n IN step.of WHERE held[n])
    ELSE coalesce((step.entities IS NULL OR any(id IN entities WHERE id IN step.entities))
      AND (step.text IS NULL OR i.folded CONTAINS step.text)
      AND (step.natures IS NULL OR i.nature IN step.natures)
      AND (step.forms IS NULL OR i.form IN step.forms)
      AND (step.units IS NULL OR i.unit IN step.units)
      AND (step.years IS NULL OR i.year IN step.years)
      AND (step.least IS NULL OR i.value >= step.least)
      AND (step.most IS NULL OR i.value <= step.most)
      AND (step.documents IS NULL OR step.documents IN coalesce($members[d.id], [])), false)
  END]) AS held
  WHERE held[size(held) - 1]
  WITH i, d, i[$order] AS key
  WHERE key > $lower AND key < $upper
  WITH i, d, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  OPTIONAL MATCH (i)-[:OF]->(of:Entity)
  RETURN key AS key, i {.*} AS indicator, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
         CASE WHEN of IS NULL THEN null ELSE of {.*} END AS of
}
RETURN $groups[at].key AS group, key AS key, indicator AS indicator, document AS document, of AS of
