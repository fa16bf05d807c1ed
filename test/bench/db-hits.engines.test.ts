import { readFileSync } from 'node:fs'
import { buildSchema, Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hitsOf, type Profiled, profilesOf } from '../../bench/db-hits.ts'
import { everyOperationOn } from '../../bench/every-operation.ts'
import { loadGraph } from '../../bench/load-graph.ts'
import { operationsOn } from '../../bench/operations.ts'
import { scansOf } from '../../bench/scans.ts'
import { statementsAsked } from '../../bench/statements.ts'
import { openNeo4jStore } from '../../src/graph/neo4j-store.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { typeDefinitions } from '../../src/graphql/type-definitions.ts'
import { emptyNeo4j } from '../engines/empty-neo4j.ts'
import { missingForNeo4j, startNeo4j } from '../engines/neo4j-server.ts'

const NODES = 100_000
/** How far Neo4j's statistics, which it takes when it likes, may move a plan. */
const TOLERANCE = 1.25

const QUESTIONS = [...operationsOn(NODES), ...everyOperationOn(NODES)]

/** What each operation looked up when this was last looked at: XINQU_DB_HITS=print npx vitest run test/bench prints it. */
const KNOWN: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('../../bench/db-hits.json', import.meta.url), 'utf8'),
)

it('asks every field of Query', () => {
  const fields = Object.keys(buildSchema(typeDefinitions()).getQueryType()?.getFields() ?? {})
  const asked = QUESTIONS.flatMap(({ xinqu }) => parse(xinqu.query).definitions).flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  )
  const names = new Set(asked.map((field) => (field.kind === Kind.FIELD ? field.name.value : '')))
  expect(fields.filter((field) => !names.has(field))).toEqual([])
})

describe.skipIf(missingForNeo4j())('an operation', () => {
  let store: GraphStore | undefined
  let stop: (() => void) | undefined
  let found: ReadonlyMap<string, readonly Profiled[]>

  // A server of its own: the one that all tests share has memory for small graphs, and is emptied before each of them.
  beforeAll(async () => {
    const started = await startNeo4j(['-Xmx2g'])
    stop = started.stop
    await emptyNeo4j(started.server)
    store = openNeo4jStore({ ...started.server, queryTimeout: 60_000 })
    await loadGraph(store, NODES)
    found = await profilesOf(started.server, await statementsAsked(store, QUESTIONS))
  }, 900_000)
  afterAll(async () => {
    await store?.close()
    stop?.()
  })

  it('looks no more often into the graph than it did', () => {
    const hits = [...found].map(([operation, profiles]) => [operation, hitsOf(profiles)] as const)
    if (process.env.XINQU_DB_HITS === 'print')
      process.stdout.write(`${JSON.stringify(Object.fromEntries(hits), null, 2)}\n`)
    expect([...found.keys()]).toEqual(Object.keys(KNOWN))
    expect(hits.filter(([operation, count]) => count > TOLERANCE * (KNOWN[operation] ?? 0))).toEqual([])
  })

  it('reads what an index finds, and nothing side by side', () => {
    // A matrix looks at all entities of two types.
    const scans = [...found].flatMap(([operation, profiles]) => (operation === 'matrix' ? [] : scansOf(profiles)))
    expect(scans).toEqual([])
  })
})
