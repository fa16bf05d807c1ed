import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Neo4jServer } from './neo4j-server.ts'

const ATTEMPTS = 240
const PAUSE = 250

/** Takes everything but the schema out of the database; waits for a server that has only just been started. */
export async function emptyNeo4j({ uri, user, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    await answered(() => driver.verifyConnectivity())
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
  } finally {
    await driver.close()
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
