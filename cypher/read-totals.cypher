// How much the whole graph holds; each count is a look-up of the engine's own statistics.
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH ()-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->() RETURN count(r) AS relations }
CALL () { MATCH (m:Measure) RETURN count(m) AS measures }
CALL () { MATCH (:Measure)-[c:CITES]->(:Entity) RETURN count(c) AS citations }
CALL () { MATCH (i:Indicator) RETURN count(i) AS indicators }
RETURN documents AS documents, relations AS relations, measures AS measures, citations AS citations, indicators AS indicators
