import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { statementText } from '../../src/graph/statements.ts'
import type { GraphStore, Parameters, Row } from '../../src/graph/store.ts'
import { applyChange } from '../../src/ingest/change.ts'
import { halvesOf } from '../../src/slips.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { readCaseFile, type StatementCase } from './case-file.ts'
import { FIXTURE_DOCUMENTS, FIXTURE_NAMES } from './fixture.ts'
import { CROWD, explain } from './plan.ts'
import { holding, inOneOrder } from './rows.ts'

const STATEMENTS = readdirSync(new URL('../../cypher/', import.meta.url))
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.slice(0, -'.cypher'.length))
const COVERED = STATEMENTS.filter((name) => existsSync(new URL(`${name}.yaml`, import.meta.url)))

const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/
const INLINE = 'inline:'
/** What a list statement is asked where the case says nothing else: the first page, forwards. */
const PAGE = { lower: '', upper: '\uffff', limit: 20, descending: false, bringsActor: true, places: 0 }

/** A statement of cypher/, or a case's own look at the graph. */
const textOf = (name: string, engine: 'neo4j' | 'grafeo' = 'grafeo'): string =>
  name.startsWith(INLINE) ? name.slice(INLINE.length) : statementText(name, engine)

it('has cases for every statement', () => {
  expect(STATEMENTS.filter((name) => !COVERED.includes(name))).toEqual([])
})

/** What the first engine answered to each case, whole, for the second to agree. */
const answers = new Map<StatementCase, Outcome>()
const CASES = new Map(COVERED.map((name) => [name, readCaseFile(name)]))

describeOnEachEngine('a statement', (openEmptyStore, engine) => {
  let store: GraphStore

  beforeAll(async () => {
    store = await openEmptyStore(textOf)
    const key = 'unused'
    await store.write(async (transaction) => {
      await applyChange(transaction, { add: FIXTURE_DOCUMENTS, remove: [] }, FIXTURE_NAMES)
      await transaction.run('write-graph', { properties: { seeded: true } })
      await transaction.run('write-names', { rows: [{ id: 'idle', changed: { name: 'idle' } }] })
      await transaction.run('write-spellings', { rows: [{ name: 'idle', keys: [{ key, ...halvesOf(key) }] }] })
      await transaction.run('delete-spellings', { rows: [{ name: 'idle', key }] })
    })
  })

  describe.each([...CASES])('%s', (name, { cases }) => {
    it.each(cases)('$it', async (one) => {
      const outcome = await outcomeOf(store, name, one)
      expect(outcome.rows).toEqual(holding(textOf(name), one.rows))
      expect(outcome.rows).toHaveLength(one.rows.length)
      if (one.leaves) expect(outcome.left).toEqual(inOneOrder(one.leaves.look, one.leaves.rows))
      expect(outcome).toEqual(answers.get(one) ?? outcome)
      answers.set(one, outcome)
    })
  })

  // The embedded engine has no plan to show for most statements.
  if (engine === 'Neo4j') describe('among many nodes', () => describePlans(() => store))
})

function describePlans(storeOf: () => GraphStore): void {
  const server = inject('neo4j')
  if ('missing' in server) return
  beforeAll(() => storeOf().write((transaction) => transaction.run(INLINE + CROWD)))

  it.each([...CASES])(
    '%s reads only what an index finds, unless its case file says why',
    async (name, { scan, cases }) => {
      const { scans, warnings } = await explain(server, textOf(name, 'neo4j'), parametersOf(name, cases[0]?.parameters))
      expect(warnings).toEqual([])
      expect(scans.length > 0, scans.join(', ')).toBe(scan !== undefined)
    },
  )
}

interface Outcome {
  readonly rows: readonly Row[]
  /** What a case's look shows afterwards. */
  readonly left?: readonly Row[]
}

const outcomeOf = (store: GraphStore, name: string, one: StatementCase): Promise<Outcome> =>
  WRITES.test(textOf(name)) ? runAndTakeBack(store, name, one) : runQuery(store, name, one)

const runQuery = async (store: GraphStore, name: string, { parameters }: StatementCase): Promise<Outcome> => ({
  rows: settled(name, await store.query(name, parametersOf(name, parameters))),
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
    const rows = settled(name, await transaction.run(name, parametersOf(name, parameters)))
    const look = leaves && INLINE + leaves.look
    outcome = look ? { rows, left: settled(look, await transaction.run(look, parameters)) } : { rows }
    throw seen
  })
  await expect(written).rejects.toBe(seen)
  return outcome
}

/** A parameter that a case leaves out is null: a filter that is not asked for. */
function parametersOf(name: string, given: Parameters = {}): Parameters {
  const all = [...textOf(name).matchAll(/\$(\w+)/g)].map(([, parameter = '']) => [parameter, null] as const)
  return { ...Object.fromEntries(all), ...PAGE, ...given }
}

const settled = (name: string, rows: readonly Row[]): readonly Row[] => inOneOrder(textOf(name), rows)
