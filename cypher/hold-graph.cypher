// Keeps other ingests from starting until this one ends, since each counts on from what it read; gives the version.
MERGE (g:Graph {id: 'graph'})
SET g.id = 'graph'
RETURN g.version AS version
