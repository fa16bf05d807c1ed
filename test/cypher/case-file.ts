import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Value } from '../../src/graph/store.ts'
import { FIXTURE_IDS } from './fixture.ts'

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(value), z.record(z.string(), value)]),
)
const rows = z.array(z.record(z.string(), value))

const statementCase = z.strictObject({
  /** What the statement does, as the end of a sentence. */
  it: z.string(),
  parameters: z.record(z.string(), value).default({}),
  rows: rows.default([]),
  /** What a look at the graph shows once the statement has written. */
  leaves: z.strictObject({ look: z.string(), rows }).optional(),
})

const caseFile = z.strictObject({
  /** Why this statement may read more than what an index finds. */
  scan: z.string().optional(),
  cases: z.array(statementCase).min(1),
})

export type CaseFile = z.output<typeof caseFile>
export type StatementCase = z.output<typeof statementCase>

/** The cases of a statement, with `${贵安新区}` and the like replaced by the fixture's ids. */
export function readCaseFile(statement: string): CaseFile {
  const text = readFileSync(new URL(`${statement}.yaml`, import.meta.url), 'utf8')
  return caseFile.parse(parse(text.replace(/\$\{([^}]*)\}/g, (_, name: string) => fixtureId(name))))
}

function fixtureId(name: string): string {
  const id = FIXTURE_IDS.get(name)
  if (id === undefined) throw new Error(`The fixture has nothing that is called ${name}.`)
  return id
}
