// Quantities of all documents. How many. Where nothing is asked, it is a look-up of the engine's own statistics.
CALL () { MATCH (i:Indicator) RETURN count(i) AS everything }
CALL (everything) {
  UNWIND CASE WHEN coalesce($entities, $text, $natures, $forms, $units, $years, $least, $most, $documents) IS NULL THEN [] ELSE [1] END AS asked
  MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
  WHERE ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
    AND ($text IS NULL OR i.folded CONTAINS $text)
    AND ($natures IS NULL OR i.nature IN $natures)
    AND ($forms IS NULL OR i.form IN $forms)
    AND ($units IS NULL OR i.unit IN $units)
    AND ($years IS NULL OR i.year IN $years)
    AND ($least IS NULL OR i.value >= $least)
    AND ($most IS NULL OR i.value <= $most)
    AND ($documents IS NULL OR d.id IN $documents)
  RETURN count(i) AS some
}
RETURN CASE WHEN coalesce($entities, $text, $natures, $forms, $units, $years, $least, $most, $documents) IS NULL THEN everything ELSE some END AS total
