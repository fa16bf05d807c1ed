UNWIND $ids AS id
MATCH (:Entity {id: id})-[t:HAS_TEXT]->(:Document)
DELETE t
