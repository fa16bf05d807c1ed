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
  RETURN count(DISTINCT i) AS total
}
RETURN $groups[at].key AS group, total AS total
