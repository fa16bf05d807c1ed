// What documents also call these names, and how many documents do.
UNWIND $ids AS id
MATCH (n:Name {id: id})-[c:ALSO_CALLED]->(other:Name)
RETURN n.id AS from, other.id AS to, c.documents AS documents
