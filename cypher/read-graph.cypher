MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, coalesce(g.seeded, false) AS seeded
