import type { TestProject } from 'vitest/node'
import { missingForNeo4j, type Neo4jServer, startNeo4j } from './neo4j-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run, or why there is none. */
    neo4j: Neo4jServer | { missing: string }
  }
}

/** Vitest's global set-up: the Neo4j that NEO4J_TEST_URI names (its database is emptied!), else one started here. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const { NEO4J_TEST_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  if (uri) {
    project.provide('neo4j', { uri, user, password })
    return undefined
  }
  const missing = missingForNeo4j()
  if (missing) {
    if (process.env.XINQU_REQUIRE_NEO4J) throw new Error(`The tests must run on Neo4j, but ${missing}.`)
    project.provide('neo4j', { missing })
    return undefined
  }
  const { server, stop } = await startNeo4j()
  project.provide('neo4j', server)
  return stop
}
