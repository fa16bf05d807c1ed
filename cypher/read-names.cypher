// Names with what the documents say of them.
UNWIND $ids AS id
MATCH (n:Name {id: id})
RETURN n.id AS id, n.type AS type, n.name AS name, n.documents AS documents, n.mentions AS mentions, n.entity AS entity,
       n.forms AS forms, n.formCounts AS formCounts, n.said AS said, n.saidCounts AS saidCounts, n.keys AS keys
