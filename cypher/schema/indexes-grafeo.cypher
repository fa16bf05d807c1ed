// Grafeo enforces a unique constraint but looks up through an index of its own, which Neo4j refuses beside the constraint.
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX section_id_index IF NOT EXISTS FOR (n:Section) ON (n.id);
CREATE INDEX measure_id_index IF NOT EXISTS FOR (n:Measure) ON (n.id);
CREATE INDEX indicator_id_index IF NOT EXISTS FOR (n:Indicator) ON (n.id);
CREATE INDEX evidence_id_index IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX name_id_index IF NOT EXISTS FOR (n:Name) ON (n.id);
CREATE INDEX key_key_index IF NOT EXISTS FOR (n:Key) ON (n.key);
CREATE INDEX graph_id_index IF NOT EXISTS FOR (n:Graph) ON (n.id);
CREATE INDEX evidence_fact IF NOT EXISTS FOR (n:Evidence) ON (n.fact);
CREATE INDEX document_version IF NOT EXISTS FOR (n:Document) ON (n.version);
CREATE INDEX document_number_key IF NOT EXISTS FOR (n:Document) ON (n.numberKey);
CREATE INDEX document_title_name IF NOT EXISTS FOR (n:Document) ON (n.titleName);
CREATE INDEX policy_number_key IF NOT EXISTS FOR (n:Policy) ON (n.numberKey);
CREATE INDEX key_head IF NOT EXISTS FOR (n:Key) ON (n.head);
CREATE INDEX key_tail IF NOT EXISTS FOR (n:Key) ON (n.tail)
