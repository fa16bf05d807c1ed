// Quantities of all documents. In any order, each of which an index serves, so that a page takes as long wherever it is.
CALL () {
  UNWIND CASE WHEN $order = 'order' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
    WHERE i.order > $lower AND i.order < $upper
      AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
      AND ($text IS NULL OR i.folded CONTAINS $text)
      AND ($natures IS NULL OR i.nature IN $natures)
      AND ($forms IS NULL OR i.form IN $forms)
      AND ($units IS NULL OR i.unit IN $units)
      AND ($years IS NULL OR i.year IN $years)
      AND ($least IS NULL OR i.value >= $least)
      AND ($most IS NULL OR i.value <= $most)
      AND ($documents IS NULL OR d.id IN $documents)
    WITH i, d
    ORDER BY i.order DESC
    LIMIT $limit
    RETURN i AS i, d AS d, i.order AS key
  }
  RETURN i AS i, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'nameOrder' AND NOT $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
    WHERE i.nameOrder > $lower AND i.nameOrder < $upper
      AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
      AND ($text IS NULL OR i.folded CONTAINS $text)
      AND ($natures IS NULL OR i.nature IN $natures)
      AND ($forms IS NULL OR i.form IN $forms)
      AND ($units IS NULL OR i.unit IN $units)
      AND ($years IS NULL OR i.year IN $years)
      AND ($least IS NULL OR i.value >= $least)
      AND ($most IS NULL OR i.value <= $most)
      AND ($documents IS NULL OR d.id IN $documents)
    WITH i, d
    ORDER BY i.nameOrder
    LIMIT $limit
    RETURN i AS i, d AS d, i.nameOrder AS key
  }
  RETURN i AS i, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'nameOrder' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
    WHERE i.nameOrder > $lower AND i.nameOrder < $upper
      AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
      AND ($text IS NULL OR i.folded CONTAINS $text)
      AND ($natures IS NULL OR i.nature IN $natures)
      AND ($forms IS NULL OR i.form IN $forms)
      AND ($units IS NULL OR i.unit IN $units)
      AND ($years IS NULL OR i.year IN $years)
      AND ($least IS NULL OR i.value >= $least)
      AND ($most IS NULL OR i.value <= $most)
      AND ($documents IS NULL OR d.id IN $documents)
    WITH i, d
    ORDER BY i.nameOrder DESC
    LIMIT $limit
    RETURN i AS i, d AS d, i.nameOrder AS key
  }
  RETURN i AS i, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'yearOrder' AND NOT $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
    WHERE i.yearOrder > $lower AND i.yearOrder < $upper
      AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
      AND ($text IS NULL OR i.folded CONTAINS $text)
      AND ($natures IS NULL OR i.nature IN $natures)
      AND ($forms IS NULL OR i.form IN $forms)
      AND ($units IS NULL OR i.unit IN $units)
      AND ($years IS NULL OR i.year IN $years)
      AND ($least IS NULL OR i.value >= $least)
      AND ($most IS NULL OR i.value <= $most)
      AND ($documents IS NULL OR d.id IN $documents)
    WITH i, d
    ORDER BY i.yearOrder
    LIMIT $limit
    RETURN i AS i, d AS d, i.yearOrder AS key
  }
  RETURN i AS i, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'yearOrder' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
    WHERE i.yearOrder > $lower AND i.yearOrder < $upper
      AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
      AND ($text IS NULL OR i.folded CONTAINS $text)
      AND ($natures IS NULL OR i.nature IN $natures)
      AND ($forms IS NULL OR i.form IN $forms)
      AND ($units IS NULL OR i.unit IN $units)
      AND ($years IS NULL OR i.year IN $years)
      AND ($least IS NULL OR i.value >= $least)
      AND ($most IS NULL OR i.value <= $most)
      AND ($documents IS NULL OR d.id IN $documents)
    WITH i, d
    ORDER BY i.yearOrder DESC
    LIMIT $limit
    RETURN i AS i, d AS d, i.yearOrder AS key
  }
  RETURN i AS i, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'valueOrder' AND NOT $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
    WHERE i.valueOrder > $lower AND i.valueOrder < $upper
      AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
      AND ($text IS NULL OR i.folded CONTAINS $text)
      AND ($natures IS NULL OR i.nature IN $natures)
      AND ($forms IS NULL OR i.form IN $forms)
      AND ($units IS NULL OR i.unit IN $units)
      AND ($years IS NULL OR i.year IN $years)
      AND ($least IS NULL OR i.value >= $least)
      AND ($most IS NULL OR i.value <= $most)
      AND ($documents IS NULL OR d.id IN $documents)
    WITH i, d
    ORDER BY i.valueOrder
    LIMIT $limit
    RETURN i AS i, d AS d, i.valueOrder AS key
  }
  RETURN i AS i, d AS d, key AS key
  UNION ALL
  UNWIND CASE WHEN $order = 'valueOrder' AND $descending THEN [1] ELSE [] END AS asked
  CALL (asked) {
    MATCH (i:Indicator)-[:STATED_IN]->(d:Document)
    WHERE i.valueOrder > $lower AND i.valueOrder < $upper
      AND ($entities IS NULL OR EXISTS { MATCH (i)-[:OF]->(e:Entity) WHERE e.id IN $entities })
      AND ($text IS NULL OR i.folded CONTAINS $text)
      AND ($natures IS NULL OR i.nature IN $natures)
      AND ($forms IS NULL OR i.form IN $forms)
      AND ($units IS NULL OR i.unit IN $units)
      AND ($years IS NULL OR i.year IN $years)
      AND ($least IS NULL OR i.value >= $least)
      AND ($most IS NULL OR i.value <= $most)
      AND ($documents IS NULL OR d.id IN $documents)
    WITH i, d
    ORDER BY i.valueOrder DESC
    LIMIT $limit
    RETURN i AS i, d AS d, i.valueOrder AS key
  }
  RETURN i AS i, d AS d, key AS key
}
WITH i, d, key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
OPTIONAL MATCH (i)-[:OF]->(of:Entity)
RETURN key AS key, i {.*} AS indicator, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
       CASE WHEN of IS NULL THEN null ELSE of {.*} END AS of
