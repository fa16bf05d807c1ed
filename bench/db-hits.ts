import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { leanStatement } from '../src/graph/lean-statement.ts'
import { withIntegers } from '../src/graph/numbers.ts'
import { statementText } from '../src/graph/statements.ts'
import type { Neo4jServer } from '../test/engines/neo4j-server.ts'
import type { AskedStatements } from './statements.ts'

/** How Neo4j ran a statement, by PROFILE: the same on every machine, whatever else it does. */
export interface Profiled {
  readonly statement: string
  /** How often it looked into the graph. */
  readonly dbHits: number
  readonly operators: readonly ProfiledPlan[]
}

/** The profiles of what each operation asks. */
export async function profilesOf(
  { uri, user, password }: Neo4jServer,
  asked: AskedStatements,
): Promise<ReadonlyMap<string, readonly Profiled[]>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    // Plans that were made while the graph was being filled are made anew, from what it holds now.
    await driver.executeQuery('CALL db.prepareForReplanning()')
    const found = new Map<string, readonly Profiled[]>()
    for (const [operation, statements] of asked) {
      const profiles: Profiled[] = []
      for (const { name, parameters } of statements) {
        const text = leanStatement(statementText(name, 'neo4j')).textOf(parameters)
        const { summary } = await driver.executeQuery(`PROFILE ${text}`, withIntegers(parameters))
        const operators = summary.profile ? operatorsOf(summary.profile) : []
        profiles.push({ statement: name, dbHits: hitsOf(operators), operators })
      }
      found.set(operation, profiles)
    }
    return found
  } finally {
    await driver.close()
  }
}

const operatorsOf = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(operatorsOf)]

export const hitsOf = (parts: readonly { readonly dbHits: number }[]): number =>
  parts.reduce((sum, { dbHits }) => sum + Number(dbHits), 0)
