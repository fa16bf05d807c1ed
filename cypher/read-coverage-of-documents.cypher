// What documents hold.
CALL () { MATCH (d:Document) WHERE d.id IN $documents RETURN count(d) AS documents }
CALL () { MATCH (d:Document)<-[:MENTIONED_IN]-(e:Entity) WHERE d.id IN $documents RETURN count(DISTINCT e) AS entities }
CALL () { MATCH (d:Document)<-[:STATED_IN]-(v:Evidence) WHERE d.id IN $documents RETURN count(DISTINCT v.fact) AS relations }
CALL () { MATCH (d:Document)<-[:STATED_IN]-(m:Measure) WHERE d.id IN $documents RETURN count(m) AS measures }
CALL () { MATCH (d:Document)<-[:STATED_IN]-(i:Indicator) WHERE d.id IN $documents RETURN count(i) AS indicators }
CALL () { OPTIONAL MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.version, '') AS graphVersion }
RETURN documents AS documents, entities AS entities, relations AS relations,
       measures AS measures, indicators AS indicators, graphVersion AS graphVersion
