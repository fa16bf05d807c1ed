import type { CodegenConfig } from '@graphql-codegen/cli'
import { COMPARATOR_NAMES, ENTITY_TYPE_NAMES, NODE_TYPE_NAMES } from './src/graphql/enums.ts'

const ENTITIES = [
  'Entity',
  'NewArea',
  'Region',
  'Platform',
  'Project',
  'Enterprise',
  'Organization',
  'Policy',
  'Industry',
]

/** The row that each type is resolved from. */
const ROWS: Record<string, string> = {
  ...Object.fromEntries(ENTITIES.map((type) => [type, 'EntityRow'])),
  Document: 'DocumentRow',
  Measure: 'MeasureRow',
  Citation: 'CitationRow',
  Relation: 'RelationRow',
  Indicator: 'IndicatorRow',
  Mention: 'MentionRow',
  Evidence: 'Place',
}

const pages = (types: readonly string[], connection: string) =>
  types.flatMap((type) => [
    [`${type}Connection`, `${connection}<${ROWS[type]}>`],
    [`${type}Edge`, `../lists/connection.ts#Edge<${ROWS[type]}>`],
  ])

const mappers: Record<string, string> = {
  ...Object.fromEntries(Object.entries(ROWS).map(([type, row]) => [type, `../facts/rows.ts#${row}`])),
  ...Object.fromEntries(pages([...ENTITIES, 'Measure', 'Indicator'], '../facts/coverage.ts#Covered')),
  ...Object.fromEntries(pages(['Relation', 'Mention', 'Document'], '../lists/connection.ts#Connection')),
  RelatedEntityConnection: '../lists/related-list.ts#RelatedConnection',
  RelatedEntityEdge: '../lists/related-list.ts#RelatedEdge',
  Attribute: '../facts/attributes.ts#AttributeRow',
  Facet: '../lists/facets.ts#FacetRow',
  SearchHit: '../names/search.ts#SearchHitRow',
  SearchConnection: '../names/search.ts#SearchConnectionRow',
  SearchEdge: '../names/search.ts#SearchEdgeRow',
  NameResolution: '../names/resolve-name.ts#NameResolutionRow',
  Graph: '../walks/graph.ts#GraphRow',
  GraphNode: '../walks/graph.ts#GraphNodeRow',
  GraphEdge: '../walks/graph.ts#GraphEdgeRow',
  Path: '../walks/paths.ts#PathRow',
  Lineage: '../walks/lineage.ts#LineageRow',
  LineageStep: '../walks/lineage.ts#StepRow',
  MatrixCell: '../walks/matrix.ts#CellRow',
}

const shared = { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string', PartialDate: 'string' } }

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/graphql/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        contextType: '../context.ts#Context',
        enumValues: { EntityType: ENTITY_TYPE_NAMES, NodeType: NODE_TYPE_NAMES, Comparator: COMPARATOR_NAMES },
        mappers,
      },
    },
    'src/explorer/generated/': {
      preset: 'client',
      documents: 'src/explorer/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string', pureMagicComment: true },
    },
    'examples/typescript/generated/': {
      preset: 'client',
      documents: 'examples/typescript/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string', onlyOperationTypes: true },
    },
    'examples/graph-view/generated/': {
      preset: 'client',
      documents: 'examples/graph-view/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string', onlyOperationTypes: true },
    },
    'test/generated/': {
      preset: 'client',
      documents: 'test/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string' },
    },
  },
}
export default config
