// Documents that name entities. How many.
UNWIND $ids AS id
RETURN id AS group, COUNT { (:Entity {id: id})-[:MENTIONED_IN]->(:Document) } AS total
