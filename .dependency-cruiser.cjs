// Who may import whom: the way of a document through the rooms, one direction only.
const rooms = [
  'text',
  'lexicon',
  'mention',
  'entity',
  'claim',
  'explanation',
  'ingest',
  'operations',
  'graph',
  'graphql',
  'sandbox',
  'graph-view',
  'explorer',
]
const below = {
  text: ['text'],
  lexicon: ['text', 'lexicon'],
  mention: ['text', 'lexicon', 'mention'],
  entity: ['text', 'lexicon', 'mention', 'entity'],
  claim: ['text', 'lexicon', 'mention', 'entity', 'claim'],
  explanation: ['text', 'entity', 'claim', 'explanation'],
  ingest: ['lexicon', 'graph', 'ingest'],
  operations: ['graph', 'ingest', 'operations'],
  graph: ['graph'],
  graphql: ['graph', 'graphql'],
  sandbox: ['sandbox'],
  'graph-view': ['graph-view'],
  explorer: ['graph-view', 'explorer'],
}

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...rooms.map((room) => ({
      name: `${room}-knows-only-what-comes-before`,
      comment: `src/${room} may import ${below[room].map((name) => `src/${name}`).join(', ')} and the leaves of src.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/[a-z-]+/', pathNot: below[room].map((name) => `^src/${name}/`) },
    })),
    {
      name: 'stages-are-pure',
      comment: 'No clock, file, network, driver or randomness in the stages of the pipeline.',
      severity: 'error',
      from: { path: '^src/(text|mention|entity|claim)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'only-graph-knows-an-engine',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'only-graphql-knows-graphql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graphql/' },
      to: { path: 'node_modules/(graphql|@apollo|@as-integrations|dataloader)' },
    },
    {
      name: 'only-the-entrances-import-graphql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graphql/|main\\.ts)' },
      to: { path: '^src/graphql/', pathNot: '^src/graphql/type-definitions\\.ts' },
    },
    {
      name: 'only-the-entrances-read-the-environment',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|cli)\\.ts' },
      to: { path: '^src/environment\\.ts' },
    },
    {
      name: 'leaves-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/(ontology|errors)\\.ts' },
      to: { path: '^src/', pathNot: '^src/(ontology|errors)\\.ts' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$'] }, to: {} },
    {
      name: 'nothing-unresolved',
      comment:
        'The peers of the bench have packages of their own; what a page asks for under built/ is there once it is served.',
      severity: 'error',
      from: { pathNot: '^bench/peers/' },
      to: { couldNotResolve: true, pathNot: '^\\./built/' },
    },
    {
      name: 'product-without-dev-packages',
      comment: 'What the pages are made of is built into their files.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(sandbox|graph-view|explorer)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['main', 'types', 'typings'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
