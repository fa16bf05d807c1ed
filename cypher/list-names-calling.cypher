// Names that documents also call by one of these.
UNWIND $ids AS id
MATCH (:Name {id: id})<-[:ALSO_CALLED]-(n:Name)
RETURN DISTINCT n.id AS id
