// The unique constraints bring their own indexes. A changed index takes a new name, so that an older store is seen to lack it.
CREATE INDEX evidence_fact IF NOT EXISTS FOR (n:Evidence) ON (n.fact);
CREATE INDEX entity_name_order IF NOT EXISTS FOR (n:Entity) ON (n.nameOrder);
CREATE INDEX entity_degree_order IF NOT EXISTS FOR (n:Entity) ON (n.degreeOrder);
CREATE INDEX entity_mentions_order IF NOT EXISTS FOR (n:Entity) ON (n.mentionsOrder);
CREATE INDEX document_order IF NOT EXISTS FOR (n:Document) ON (n.order);
CREATE INDEX document_title_order IF NOT EXISTS FOR (n:Document) ON (n.titleOrder);
CREATE INDEX measure_order IF NOT EXISTS FOR (n:Measure) ON (n.order);
CREATE INDEX measure_citations_order IF NOT EXISTS FOR (n:Measure) ON (n.citationsOrder);
CREATE INDEX indicator_order IF NOT EXISTS FOR (n:Indicator) ON (n.order);
CREATE INDEX document_version IF NOT EXISTS FOR (n:Document) ON (n.version);
CREATE INDEX document_number_key IF NOT EXISTS FOR (n:Document) ON (n.numberKey);
CREATE INDEX document_title_name IF NOT EXISTS FOR (n:Document) ON (n.titleName);
CREATE INDEX policy_number_key IF NOT EXISTS FOR (n:Policy) ON (n.numberKey);
CREATE INDEX key_head IF NOT EXISTS FOR (n:Key) ON (n.head);
CREATE INDEX key_tail IF NOT EXISTS FOR (n:Key) ON (n.tail);
CREATE INDEX citation_order IF NOT EXISTS FOR ()-[c:CITES]-() ON (c.cited, c.role, c.measureOrder);
CREATE INDEX relation_from_order IF NOT EXISTS FOR ()-[x:RELATION]-() ON (x.from, x.order);
CREATE INDEX relation_to_order IF NOT EXISTS FOR ()-[x:RELATION]-() ON (x.to, x.order);
CREATE INDEX relation_from_rank IF NOT EXISTS FOR ()-[x:RELATION]-() ON (x.from, x.type, x.rank);
CREATE INDEX relation_to_rank IF NOT EXISTS FOR ()-[x:RELATION]-() ON (x.to, x.type, x.rank);
CREATE INDEX actor_order IF NOT EXISTS FOR ()-[a:ACTOR]-() ON (a.actor, a.measureOrder);
CREATE INDEX indicator_of_order IF NOT EXISTS FOR ()-[o:OF]-() ON (o.of, o.indicatorOrder);
CREATE INDEX indicator_name_order IF NOT EXISTS FOR (n:Indicator) ON (n.nameOrder);
CREATE INDEX indicator_year_order IF NOT EXISTS FOR (n:Indicator) ON (n.yearOrder);
CREATE INDEX indicator_value_order IF NOT EXISTS FOR (n:Indicator) ON (n.valueOrder)
