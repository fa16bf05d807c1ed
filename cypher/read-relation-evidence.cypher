// What is left to state each relation: how many places, the first of them, and whether any says it in words.
UNWIND $facts AS fact
MATCH (v:Evidence {fact: fact})
WITH fact, v
ORDER BY v.order
WITH fact, collect(v.assertion) AS assertions, collect(v.order) AS orders, collect(coalesce(v.rule, '')) AS rules
RETURN fact AS id, size(orders) AS evidenceCount, orders[0] AS first,
       CASE WHEN 'STATED' IN assertions THEN 'STATED' ELSE 'INFERRED' END AS assertion, CASE rules[0] WHEN '' THEN null ELSE rules[0] END AS rule
ORDER BY id
