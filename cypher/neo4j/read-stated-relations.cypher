// Relations by their ids, with what is known of the places that state them; walked to from an end, a hub is walked for each of its own.
UNWIND $rows AS row
MATCH ()-[x:RELATION {id: row.id}]->()
RETURN x.id AS id, x.evidenceCount AS evidenceCount, x.order AS first, x.assertion AS assertion, x.rule AS rule
