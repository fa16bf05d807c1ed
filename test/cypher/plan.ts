import neo4j, { type Plan } from 'neo4j-driver'
import { withIntegers } from '../../src/graph/numbers.ts'
import type { Parameters } from '../../src/graph/store.ts'
import type { Neo4jServer } from '../engines/neo4j-server.ts'

const SCAN = /Scan/
const SEEK = /(Seek|Argument|ById)/

export interface ExplainedStatement {
  /** Operators that read more than what an index finds. */
  readonly scans: readonly string[]
  /** What Neo4j warns of, such as a property that nothing has. */
  readonly warnings: readonly string[]
}

/** Asks Neo4j how it would run a statement, without running it. */
export async function explain(server: Neo4jServer, text: string, parameters: Parameters): Promise<ExplainedStatement> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, withIntegers(parameters))
    const warnings = summary.gqlStatusObjects
      .filter(({ classification }) => classification === 'UNRECOGNIZED' || classification === 'DEPRECATION')
      .map(({ statusDescription }) => statusDescription)
    return { scans: summary.plan ? scansOf(summary.plan) : [], warnings }
  } finally {
    await driver.close()
  }
}

function scansOf(plan: Plan): string[] {
  const { operatorType, children } = plan
  const below = children.flatMap(scansOf)
  const name = operatorType.replace(/@.*/, '')
  if (SCAN.test(name)) return [`${name} ${plan.arguments.Details ?? ''}`, ...below]
  if (name === 'CartesianProduct' && !leavesOf(plan).every((leaf) => SEEK.test(leaf))) return [name, ...below]
  return below
}

const leavesOf = ({ operatorType, children }: Plan): string[] =>
  children.length === 0 ? [operatorType] : children.flatMap(leavesOf)
