// Entities of the whole graph. In any order, each of which an index on types serves, so that a page takes as long wherever it is.
UNWIND coalesce($types, ['NewArea', 'Region', 'Platform', 'Project', 'Enterprise', 'Organization', 'Policy', 'Industry']) AS type
CALL (type) {
    UNWIND CASE WHEN $order = 'nameOrder' AND $descending THEN [type] ELSE [] END AS asked
    CALL (asked) {
      MATCH (e:Entity)
      WHERE e.type = asked AND e.nameOrder > $lower AND e.nameOrder < $upper
        AND ($kinds IS NULL OR e.kind IN $kinds)
        AND ($stages IS NULL OR e.stage IN $stages)
        AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
      WITH e
      ORDER BY e.type DESC, e.nameOrder DESC
      LIMIT $limit
      RETURN e AS found, e.nameOrder AS key
    }
    RETURN found AS e, key AS key
    UNION ALL
    UNWIND CASE WHEN $order = 'degreeOrder' AND NOT $descending THEN [type] ELSE [] END AS asked
    CALL (asked) {
      MATCH (e:Entity)
      WHERE e.type = asked AND e.degreeOrder > $lower AND e.degreeOrder < $upper
        AND ($kinds IS NULL OR e.kind IN $kinds)
        AND ($stages IS NULL OR e.stage IN $stages)
        AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
      WITH e
      ORDER BY e.type, e.degreeOrder
      LIMIT $limit
      RETURN e AS found, e.degreeOrder AS key
    }
    RETURN found AS e, key AS key
    UNION ALL
    UNWIND CASE WHEN $order = 'degreeOrder' AND $descending THEN [type] ELSE [] END AS asked
    CALL (asked) {
      MATCH (e:Entity)
      WHERE e.type = asked AND e.degreeOrder > $lower AND e.degreeOrder < $upper
        AND ($kinds IS NULL OR e.kind IN $kinds)
        AND ($stages IS NULL OR e.stage IN $stages)
        AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
      WITH e
      ORDER BY e.type DESC, e.degreeOrder DESC
      LIMIT $limit
      RETURN e AS found, e.degreeOrder AS key
    }
    RETURN found AS e, key AS key
    UNION ALL
    UNWIND CASE WHEN $order = 'mentionsOrder' AND NOT $descending THEN [type] ELSE [] END AS asked
    CALL (asked) {
      MATCH (e:Entity)
      WHERE e.type = asked AND e.mentionsOrder > $lower AND e.mentionsOrder < $upper
        AND ($kinds IS NULL OR e.kind IN $kinds)
        AND ($stages IS NULL OR e.stage IN $stages)
        AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
      WITH e
      ORDER BY e.type, e.mentionsOrder
      LIMIT $limit
      RETURN e AS found, e.mentionsOrder AS key
    }
    RETURN found AS e, key AS key
    UNION ALL
    UNWIND CASE WHEN $order = 'mentionsOrder' AND $descending THEN [type] ELSE [] END AS asked
    CALL (asked) {
      MATCH (e:Entity)
      WHERE e.type = asked AND e.mentionsOrder > $lower AND e.mentionsOrder < $upper
        AND ($kinds IS NULL OR e.kind IN $kinds)
        AND ($stages IS NULL OR e.stage IN $stages)
        AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
      WITH e
      ORDER BY e.type DESC, e.mentionsOrder DESC
      LIMIT $limit
      RETURN e AS found, e.mentionsOrder AS key
    }
    RETURN found AS e, key AS key
}
WITH e, key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
LIMIT $limit
RETURN key AS key, e {.*} AS entity
