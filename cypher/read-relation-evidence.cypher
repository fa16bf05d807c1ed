// What is left to state each relation: how many places, the first of them, and whether any says it in words.
UNWIND $facts AS fact
MATCH (v:Evidence {fact: fact})
WITH fact, count(v) AS evidenceCount, min(v.order) AS first, collect(DISTINCT v.assertion) AS assertions
MATCH (v:Evidence {fact: fact})
WHERE v.order = first
RETURN fact AS id, evidenceCount AS evidenceCount, first AS first, assertions AS assertions, v.rule AS rule
