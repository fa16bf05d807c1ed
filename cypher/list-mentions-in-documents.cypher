// Where documents name any entity. A mention's order: document, place, entity.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document {id: id})<-[r:MENTIONED_IN]-(e:Entity)
  UNWIND range(0, size(r.starts) - 1) AS i
  WITH e, d, r.starts[i] AS start, r.ends[i] AS end
  WITH e, d, start, end,
       d.order + substring('00000000', 0, 8 - size(toString(start))) + toString(start) + e.id AS key
  WHERE key > $lower AND key < $upper
  WITH e, d, start, end, key
  ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
  LIMIT $limit
  RETURN key AS key, e {.*} AS entity, d {.id, .title, .series, .number, .date, .publisher, .authors} AS document,
         start AS start, end AS end
}
RETURN id AS group, key AS key, entity AS entity, document AS document, start AS start, end AS end
