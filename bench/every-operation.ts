import { encodeCursor } from '../src/graphql/lists/cursor.ts'
import { documentOrder } from '../src/ingest/order.ts'
import type { Operation } from './operations.ts'
import { documentAt, entityAt } from './synthetic-graph.ts'

/** What is asked of xinqu alone. */
export type Question = Pick<Operation, 'name' | 'xinqu'>

/** Every field of Query, in the ways that clients ask it, on a graph of so many nodes. */
export function everyOperationOn(nodes: number): readonly Question[] {
  const [hub, rare] = [entityAt(0), entityAt(Math.floor(nodes / 290))]
  const policy = entityAt(7 * Math.floor(nodes / 70) + 6)
  const document = documentAt(3)
  const place = encodeCursor(documentOrder('2019-06-15', ''), {
    field: 'Query.measures',
    where: undefined,
    order: 'order DESC',
  })
  return [
    ...fields.map((field) => question(field, `${field} { nodes { id } }`)),
    ...fields.map((field) => question(`${field} from the end`, `${field}(last: 20) { nodes { id } }`)),
    ...fields.map((field) => question(`${field} counted`, `${field} { totalCount }`)),
    ...orders.map(([field, order]) =>
      question(`${field} by ${order}`, `${field}(orderBy: {field: ${order}, direction: DESC}) { nodes { id } }`),
    ),
    question(
      'measures deep down, the other way',
      `measures(orderBy: {direction: DESC}, after: "${place}") { nodes { id } }`,
    ),
    question('relations of a type', 'relations(where: {type: BASED_ON}) { totalCount nodes { id } }'),
    question('relations to a hub', `relations(where: {to: {id: "${hub.id}"}}) { nodes { id } }`),
    question(
      'entities related to a hub',
      `entities(where: {related: {type: LOCATED_IN, to: {id: "${hub.id}"}}}) { totalCount nodes { id } }`,
    ),
    question(
      'measures citing one and not done',
      `measures(where: {cites: {entity: {id: "${rare.id}"}}, not: {status: DONE}}) { totalCount nodes { id } facets(by: ROLE) { count } }`,
    ),
    question(
      'measures of a document by status',
      `measures(where: {document: {id: "${document.id}"}, status: DONE}) { totalCount nodes { id } }`,
    ),
    question('indicators of one', `indicators(where: {of: {id: "${rare.id}"}}) { totalCount nodes { id } }`),
    question('node', `node(id: "${rare.id}") { id }`),
    question('nodes', `nodes(ids: ["${rare.id}", "${document.id}"]) { id }`),
    question(
      'entity',
      `entity(id: "${rare.id}") { id relations { nodes { id evidence { quote } } } mentions { nodes { evidence { start } } } documents { nodes { id } } indicators { nodes { id } } measures { nodes { id } } }`,
    ),
    question('resolve, one character off', `resolve(name: "${rare.name}人") { candidates { id } suggestions { id } }`),
    question(
      'document',
      `document(id: "${document.id}") { title text sections { heading } measures { nodes { id } } }`,
    ),
    question('search for a name', `search(query: "${rare.name}") { totalCount nodes { text } }`),
    question('search for what is everywhere', 'search(query: "大数据") { totalCount nodes { node { id } } }'),
    question('search for what is nowhere', 'search(query: "青海湖") { totalCount nodes { node { id } } }'),
    question('search for a character', 'search(query: "山", types: [POLICY]) { nodes { text } }'),
    question('search for letters', 'search(query: "hub") { nodes { text } }'),
    question('policyLineage', `policyLineage(id: "${policy.id}") { steps { depth evidence { quote } } }`),
    question('neighborhood', `neighborhood(ids: ["${rare.id}"], depth: 2) { nodes { id hidden } edges { id } }`),
    question('paths', `paths(from: "${rare.id}", to: "${policy.id}") { paths { length } }`),
    question('matrix', `matrix(rows: NEW_AREA, columns: REGION) { cells { count } }`),
    question('coverage', 'coverage { documents entities relations measures indicators graphVersion }'),
    question(
      'coverage of a document',
      `coverage(document: {id: "${document.id}"}) { entities relations measures indicators }`,
    ),
  ]
}

const fields = [
  'entities',
  'newAreas',
  'regions',
  'platforms',
  'projects',
  'enterprises',
  'organizations',
  'policies',
  'industries',
  'measures',
  'relations',
  'indicators',
  'documents',
]

const orders = [
  ['entities', 'NAME'],
  ['entities', 'DEGREE'],
  ['policies', 'MENTIONS'],
  ['measures', 'CITATIONS'],
  ['indicators', 'NAME'],
  ['indicators', 'YEAR'],
  ['indicators', 'VALUE'],
  ['documents', 'TITLE'],
] as const

const question = (name: string, field: string): Question => ({ name, xinqu: { query: `{ ${field} }`, variables: {} } })
