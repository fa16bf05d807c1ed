// What the whole graph holds; a document without a date comes after all others.
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH (d:Document) WHERE d.order >= '~' RETURN count(d) AS undatedDocuments }
CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
CALL () {
  MATCH ()-[r:LOCATED_IN|PART_OF|OPERATES|ISSUED_BY|APPLIES_TO|PROMOTES|BASED_ON|COOPERATES_WITH|BENCHMARKS|FOCUSES_ON]->()
  RETURN count(r) AS relations
}
CALL () { MATCH (m:Measure) RETURN count(m) AS measures }
CALL () { MATCH (i:Indicator) RETURN count(i) AS indicators }
CALL () { OPTIONAL MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.version, '') AS graphVersion }
RETURN documents AS documents, undatedDocuments AS undatedDocuments, entities AS entities, relations AS relations,
       measures AS measures, indicators AS indicators, graphVersion AS graphVersion
