// The entities of a group that meet a filter.
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at].ids AS id
  MATCH (e:Entity {id: id})
  WHERE ($types IS NULL OR e.type IN $types)
    AND ($kinds IS NULL OR e.kind IN $kinds)
    AND ($stages IS NULL OR e.stage IN $stages)
    AND ($documents IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $documents })
  WITH DISTINCT e, e[$order] AS key
  WHERE key > $lower AND key < $upper
  WITH e, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  RETURN key AS key, e {.*} AS entity
}
RETURN $groups[at].key AS group, key AS key, entity AS entity
