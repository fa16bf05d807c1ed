import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { statementText } from '../../src/graph/statements.ts'
import type { GraphStore, Row } from '../../src/graph/store.ts'
import { applyChange } from '../../src/ingest/change.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { readCaseFile, type StatementCase } from './case-file.ts'
import { FIXTURE_DOCUMENTS, FIXTURE_NAMES } from './fixture.ts'
import { explain } from './plan.ts'

const STATEMENTS = readdirSync(new URL('../../cypher/', import.meta.url))
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.slice(0, -'.cypher'.length))
const COVERED = STATEMENTS.filter((name) => existsSync(new URL(`${name}.yaml`, import.meta.url)))

const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/
const LOOK = 'look:'

/** A statement of cypher/, or a case's own look at the graph. */
const textOf = (name: string): string => (name.startsWith(LOOK) ? name.slice(LOOK.length) : statementText(name))

it('has cases for every statement', () => {
  expect(STATEMENTS.filter((name) => !COVERED.includes(name))).toEqual([])
})

describeOnEachEngine('a statement', (openEmptyStore, engine) => {
  let store: GraphStore

  beforeAll(async () => {
    store = await openEmptyStore(textOf)
    await store.write((transaction) => applyChange(transaction, { add: FIXTURE_DOCUMENTS, remove: [] }, FIXTURE_NAMES))
  })

  describe.each(COVERED)('%s', (name) => {
    const { scan, cases } = readCaseFile(name)

    it.each(cases)('$it', async (one) => {
      const { rows, left } = await runCase(store, name, one)
      expect(rows).toEqual(sorted(name, one.rows))
      if (one.leaves) expect(left).toEqual(sorted(LOOK + one.leaves.look, one.leaves.rows))
    })

    it.runIf(engine === 'Neo4j')(
      scan ? `reads widely, because ${scan}` : 'reads only what an index finds',
      async () => {
        const server = inject('neo4j')
        if ('missing' in server) return
        const { scans, warnings } = await explain(server, textOf(name), cases[0]?.parameters ?? {})
        expect(warnings).toEqual([])
        expect(scans.length > 0, scans.join(', ')).toBe(scan !== undefined)
      },
    )
  })
})

interface Outcome {
  readonly rows: readonly Row[]
  readonly left?: readonly Row[]
}

const runCase = (store: GraphStore, name: string, one: StatementCase): Promise<Outcome> =>
  WRITES.test(textOf(name)) ? runAndTakeBack(store, name, one) : runQuery(store, name, one)

const runQuery = async (store: GraphStore, name: string, { parameters }: StatementCase): Promise<Outcome> => ({
  rows: sorted(name, await store.query(name, parameters)),
})

/** The fixture stays as it is: the transaction is given up once its rows are seen. */
async function runAndTakeBack(
  store: GraphStore,
  name: string,
  { parameters, leaves }: StatementCase,
): Promise<Outcome> {
  let outcome: Outcome = { rows: [] }
  const seen = new Error('seen')
  const written = store.write(async (transaction) => {
    const rows = sorted(name, await transaction.run(name, parameters))
    const look = leaves && LOOK + leaves.look
    outcome = look ? { rows, left: sorted(look, await transaction.run(look, parameters)) } : { rows }
    throw seen
  })
  await expect(written).rejects.toBe(seen)
  return outcome
}

/** Rows, and the lists in them, in one order, where the statement leaves it open. */
const sorted = (statement: string, rows: readonly Row[]): Row[] =>
  textOf(statement).includes('ORDER BY') ? [...rows] : (inOneOrder(rows) as Row[])

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOneOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) => [key, inOneOrder(item)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
