// Quantities that are stated about one of a group of entities.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at].ids AS id
  MATCH (:Entity {id: id})<-[:OF]-(i:Indicator)-[:STATED_IN]->(d:Document)
  WHERE ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
    AND ($text IS NULL OR i.folded CONTAINS $text)
    AND ($natures IS NULL OR i.nature IN $natures)
    AND ($forms IS NULL OR i.form IN $forms)
    AND ($units IS NULL OR i.unit IN $units)
    AND ($years IS NULL OR i.year IN $years)
    AND ($least IS NULL OR i.value >= $least)
    AND ($most IS NULL OR i.value <= $most)
    AND ($documents IS NULL OR d.id IN $documents)
  WITH DISTINCT i, d, i[$order] AS key
  WHERE key > $lower AND key < $upper
  WITH i, d, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  OPTIONAL MATCH (i)-[:OF]->(of:Entity)
  RETURN key AS key, i {.*} AS indicator, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
         CASE WHEN of IS NULL THEN null ELSE of {.*} END AS of
}
RETURN $groups[at].key AS group, key AS key, indicator AS indicator, document AS document, of AS of
