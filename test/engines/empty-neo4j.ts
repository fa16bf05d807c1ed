import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jServer } from './neo4j-server.ts'

const ATTEMPTS = 240
const PAUSE = 250

/** Takes everything but the schema out of the database; waits for a server that has only just been started. */
export async function emptyNeo4j({ uri, user, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    await answered(() => driver.verifyConnectivity())
    await emptied(driver)
  } finally {
    await driver.close()
  }
}

/** Some nodes a transaction: all at once would take more memory than a server for tests has. */
async function emptied(driver: Driver): Promise<void> {
  const session = driver.session()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS')
  } finally {
    await session.close()
  }
}

async function answered(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask()
      return
    } catch (error) {
      // The password is set once the server is up.
      if (attempt === ATTEMPTS) throw error
      await sleep(PAUSE)
    }
  }
}
