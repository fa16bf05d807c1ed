MERGE (g:Graph {id: 'graph'})
SET g += $properties
