import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { withIntegers } from '../src/graph/numbers.ts'
import { statementText } from '../src/graph/statements.ts'
import type { Neo4jServer } from '../test/engines/neo4j-server.ts'
import type { AskedStatements } from './statements.ts'

/** How often Neo4j looks into the graph for each operation, by PROFILE: the same on every machine, whatever else it does. */
export async function dbHitsOf(
  { uri, user, password }: Neo4jServer,
  asked: AskedStatements,
): Promise<ReadonlyMap<string, number>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    // Plans that were made while the graph was being filled are made anew, from what it holds now.
    await driver.executeQuery('CALL db.prepareForReplanning()')
    const found = new Map<string, number>()
    for (const [operation, statements] of asked) {
      let hits = 0
      for (const { name, parameters } of statements)
        hits += await hitsOf(driver, statementText(name, 'neo4j'), withIntegers(parameters))
      found.set(operation, hits)
    }
    return found
  } finally {
    await driver.close()
  }
}

async function hitsOf(driver: Driver, text: string, parameters: unknown): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters)
  return summary.profile ? sumOf(summary.profile) : Number.NaN
}

const sumOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + sumOf(child), Number(dbHits))
