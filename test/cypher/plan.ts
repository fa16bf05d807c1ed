import neo4j, { type Plan } from 'neo4j-driver'
import { leanStatement } from '../../src/graph/lean-statement.ts'
import { withIntegers } from '../../src/graph/numbers.ts'
import { packMaps } from '../../src/graph/packed-maps.ts'
import type { Parameters } from '../../src/graph/store.ts'
import type { Neo4jServer } from '../engines/neo4j-server.ts'

/** Nodes enough that Neo4j plans as it would for a real graph: among a few, reading all is as good as an index. */
export const CROWD = `
UNWIND range(1, 1000) AS i
WITH 'crowd ' + toString(i) AS id
CREATE (d:Document {id: id, order: id, titleOrder: id, version: id, titleName: id, numberKey: id, reader: id}),
  (e:Entity:Policy {id: id, nameOrder: id, degreeOrder: id, mentionsOrder: id, numberKey: id, province: id})-[:MENTIONED_IN]->(d),
  (m:Measure {id: id, order: id, citationsOrder: id})-[:STATED_IN]->(d),
  (i:Indicator {id: id, order: id})-[:STATED_IN]->(d),
  (v:Evidence {id: id, fact: id, order: id})-[:STATED_IN]->(d),
  (k:Key {key: id, head: id, tail: id})-[:SPELLS]->(n:Name {id: id})-[:NAMES]->(e),
  (d)-[:HAS_SECTION]->(s:Section {id: id}),
  (m)-[:CITES]->(e), (m)-[:ACTOR]->(e), (i)-[:OF]->(e), (i)-[:WITHIN]->(m), (e)-[:HAS_TEXT]->(d), (n)-[:ALSO_CALLED]->(n),
  (e)-[:LOCATED_IN]->(e), (e)-[:PART_OF]->(e), (e)-[:OPERATES]->(e), (e)-[:ISSUED_BY]->(e), (e)-[:APPLIES_TO]->(e),
  (e)-[:PROMOTES]->(e), (e)-[:BASED_ON]->(e), (e)-[:COOPERATES_WITH]->(e), (e)-[:BENCHMARKS]->(e), (e)-[:FOCUSES_ON]->(e)`

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
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${packMaps(leanStatement(text).textOf(parameters)).text}`,
      withIntegers(parameters),
    )
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
