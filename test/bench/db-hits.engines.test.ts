import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { hitsOf, profilesOf } from '../../bench/db-hits.ts'
import { loadGraph } from '../../bench/load-graph.ts'
import { operationsOn } from '../../bench/operations.ts'
import { statementsAsked } from '../../bench/statements.ts'
import { openNeo4jStore } from '../../src/graph/neo4j-store.ts'
import { emptyNeo4j } from '../engines/empty-neo4j.ts'

const NODES = 10_000
/** How far Neo4j's statistics, which it takes when it likes, may move a plan. */
const TOLERANCE = 1.25

/** What each operation looked up when this was last looked at: XINQU_DB_HITS=print npx vitest run test/bench prints it. */
const KNOWN: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('../../bench/db-hits.json', import.meta.url), 'utf8'),
)

const server = inject('neo4j')

describe.skipIf('missing' in server)('the operations of the bench', () => {
  it('look no more often into the graph than they did', { timeout: 400_000 }, async () => {
    if ('missing' in server) return
    await emptyNeo4j(server)
    const store = openNeo4jStore({ ...server, queryTimeout: 60_000 })
    await loadGraph(store, NODES)
    const profiles = await profilesOf(server, await statementsAsked(store, operationsOn(NODES)))
    const found = new Map([...profiles].map(([operation, profiled]) => [operation, hitsOf(profiled)]))
    await store.close()
    if (process.env.XINQU_DB_HITS === 'print')
      process.stdout.write(`${JSON.stringify(Object.fromEntries(found), null, 2)}\n`)
    expect([...found.keys()]).toEqual(Object.keys(KNOWN))
    expect([...found].filter(([operation, hits]) => hits > TOLERANCE * (KNOWN[operation] ?? 0))).toEqual([])
  })
})
