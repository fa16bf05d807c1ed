// Quantities that meet a filter, by one of their values; each counts once for a value, the most frequent values first.
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
       CASE WHEN $by = 'OF' OR any(step IN $steps WHERE step.entities IS NOT NULL)
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
  UNWIND CASE $by
    WHEN 'NAME' THEN [i.name]
    WHEN 'OF' THEN entities
    WHEN 'FORM' THEN [i.form]
    WHEN 'NATURE' THEN [i.nature]
    WHEN 'UNIT' THEN [i.unit]
    WHEN 'YEAR' THEN [toString(i.year)]
    ELSE [d.id]
  END AS value
  WITH DISTINCT i, value
  WHERE value IS NOT NULL
  WITH value, count(i) AS count
  ORDER BY count DESC, value
  LIMIT $limit
  RETURN value AS value, count AS count
}
RETURN $groups[at].key AS group, value AS value, count AS count
ORDER BY group, count DESC, value
