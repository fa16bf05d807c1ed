// What a folded name may mean; canonical where documents name the entity so, not only also call it so.
UNWIND $ids AS id
MATCH (:Key {key: id})-[:SPELLS]->(n:Name)-[:NAMES]->(e:Entity)
WITH id, e, max(CASE WHEN e.id = n.id OR e.id = coalesce(n.entity, '') THEN 1 ELSE 0 END) AS canonical
RETURN id AS group,
       e {.id, .type, .kind, .name, .aliases, .romanized, .degree, .stage, .documentNumber, .date, .province} AS entity,
       canonical = 1 AS canonical
ORDER BY e.nameOrder
