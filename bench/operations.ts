import { encodeCursor } from '../src/graphql/lists/cursor.ts'
import { documentOrder } from '../src/ingest/order.ts'
import { entityAt } from './synthetic-graph.ts'

// The questions that every system is asked, each in its own words; all give the same fields.

export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Operation {
  readonly name: string
  /** Whether its answer is a page, whose time must not grow with the graph. */
  readonly paged: boolean
  readonly xinqu: Asked
  /** A file of bench/cypher, for the driver and the minimal Apollo. */
  readonly statement: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** The field of the minimal Apollo with what is selected of it. */
  readonly apollo: string
  /** Undefined where @neo4j/graphql cannot ask it. */
  readonly natural?: Asked
  readonly best?: Asked
}

const EVIDENCE = 'evidence(first: 1) { quote section }'
const MEASURES = `query ($name: String!, $role: CitationRole!) {
  measures(where: {cites: {entity: {name: $name}, role: [$role]}}, first: 20) {
    COUNT nodes { id text evidence { section } citations(role: [$role]) { role entity { id name } } document { id title } }
  }
}`
const CITED = 'id text section citations { role entity { id name } } document { id title }'

/** The operations on a graph of so many nodes, about the entity at a place in the ranking; the first is the hub. */
export function operationsOn(nodes: number, place = 0): readonly Operation[] {
  const hub = entityAt(place)
  const rare = entityAt(7 * Math.floor(nodes / 2030))
  const policy = entityAt(7 * Math.floor(nodes / 70) + 6)
  const after = documentOrder('2019-06-15', '')
  return [
    entity(hub.name),
    citing('measures citing a hub, 20', hub.name, 'measures'),
    citing('measures citing a rare entity, 20', rare.name, 'measures'),
    citing('measures citing a hub, 20 in order', hub.name, 'measures-ordered'),
    levels(hub.name),
    lineage(policy.name),
    neighborhood(hub.id),
    page(after),
    counted(hub.name),
  ]
}

const entity = (name: string): Operation => ({
  name: 'entity by name, 10 relations, hub',
  paged: true,
  xinqu: {
    query: `query ($name: String!) { entity(name: $name) { id name type relations(first: 10) { nodes { type from { id name } to { id name } ${EVIDENCE} } } } }`,
    variables: { name },
  },
  statement: 'entity',
  parameters: { name },
  apollo: '{ id name type relations { type from { id name } to { id name } evidence { quote section } } }',
  natural: {
    query: `query ($name: String!) { entities(where: {name: {eq: $name}}) { id name type
      locatedInConnection(first: 10) { edges { node { id name } properties { id } } } contentsConnection(first: 10) { edges { node { id name } properties { id } } } } }`,
    variables: { name },
  },
})

function citing(operation: string, name: string, statement: string): Operation {
  const role = 'COOPERATION'
  const ordered = statement === 'measures-ordered'
  const sort = ordered ? ', sort: [{order: ASC}]' : ''
  const edgeSort = ordered ? ', sort: [{node: {order: ASC}}]' : ''
  const cited = 'citesConnection(where: {edge: {role: {eq: $role}}}) { edges { properties { role } node { id name } } }'
  const fields = `id text section ${cited} document { id title }`
  return {
    name: operation,
    paged: true,
    xinqu: { query: MEASURES.replace('COUNT', ''), variables: { name, role } },
    statement,
    parameters: { name, role },
    apollo: `{ ${CITED} }`,
    natural: {
      query: `query ($name: String!, $role: String!) { measures(where: {citesConnection: {some: {node: {name: {eq: $name}}, edge: {role: {eq: $role}}}}}, limit: 20${sort}) { ${fields} } }`,
      variables: { name, role },
    },
    best: {
      query: `query ($name: String!, $role: String!) { entities(where: {name: {eq: $name}}) { citedByConnection(where: {edge: {role: {eq: $role}}}, first: 20${edgeSort}) { edges { node { ${fields} } } } } }`,
      variables: { name, role },
    },
  }
}

const levels = (name: string): Operation => ({
  name: 'area, 10 measures, cited entities',
  paged: true,
  xinqu: {
    query:
      'query ($name: String!) { entity(name: $name) { id name measures(as: CITED, first: 10) { nodes { id text citations { role entity { id name type } } } } } }',
    variables: { name },
  },
  statement: 'levels',
  parameters: { name },
  apollo: '{ id name measures { id text citations { role entity { id name type } } } }',
  natural: {
    query:
      'query ($name: String!) { entities(where: {name: {eq: $name}}) { id name citedBy(limit: 10) { id text citesConnection { edges { properties { role } node { id name type } } } } } }',
    variables: { name },
  },
})

const lineage = (name: string): Operation => ({
  name: 'lineage upstream, depth 3',
  paged: false,
  xinqu: {
    query: `query ($name: String!) { policyLineage(name: $name, direction: UPSTREAM, depth: 3) { steps { depth type from { id ... on Policy { name } } to { id ... on Policy { name } } ${EVIDENCE} } } }`,
    variables: { name },
  },
  statement: 'lineage',
  parameters: { name },
  apollo: '{ depth type from { id name } to { id name } evidence { quote section } }',
  natural: {
    query:
      'query ($name: String!) { entities(where: {name: {eq: $name}}) { id name basedOn { id name basedOn { id name basedOn { id name } } } } }',
    variables: { name },
  },
})

const neighborhood = (id: string): Operation => ({
  name: 'neighbourhood, depth 2, 200 nodes',
  paged: false,
  xinqu: {
    query: `query ($id: ID!) { neighborhood(ids: [$id], depth: 2, limit: 200, edgeTypes: [LOCATED_IN, PART_OF, OPERATES, ISSUED_BY, APPLIES_TO, PROMOTES, BASED_ON, COOPERATES_WITH, BENCHMARKS, FOCUSES_ON]) {
      nodes { id type label degree } edges { id source target type } } }`,
    variables: { id },
  },
  statement: 'neighborhood',
  parameters: { id },
  apollo: '{ nodes { id type label degree } edges { id source target type } }',
})

const page = (after: string): Operation => ({
  name: 'deep page by key',
  paged: true,
  xinqu: {
    query:
      'query ($after: String!) { measures(first: 20, after: $after) { nodes { id text status document { id title } } } }',
    variables: { after: encodeCursor(after, { field: 'Query.measures', where: undefined, order: 'order ASC' }) },
  },
  statement: 'page',
  parameters: { after },
  apollo: '{ id text status document { id title } }',
})

function counted(name: string): Operation {
  const { natural, best, ...operation } = citing('', name, 'measures-counted')
  const count = 'aggregate { count { nodes } }'
  return {
    ...operation,
    name: 'measures citing a hub, 20, with totalCount',
    xinqu: { ...operation.xinqu, query: MEASURES.replace('COUNT', 'totalCount') },
    apollo: `{ totalCount nodes { ${CITED} } }`,
    ...(natural && {
      natural: {
        ...natural,
        query: `query ($name: String!, $role: String!) { measuresConnection(where: {citesConnection: {some: {node: {name: {eq: $name}}, edge: {role: {eq: $role}}}}}, first: 20) { ${count} edges { node { id text section document { id title } } } } }`,
      },
    }),
    ...(best && {
      best: {
        ...best,
        query: `query ($name: String!, $role: String!) { entities(where: {name: {eq: $name}}) { citedByConnection(where: {edge: {role: {eq: $role}}}, first: 20) { ${count} edges { node { id text section document { id title } } } } } }`,
      },
    }),
  }
}
