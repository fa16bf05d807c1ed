import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, type ClientRequest, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import type { Neo4jServer } from '../test/engines/neo4j-server.ts'
import type { Asked, Operation } from './operations.ts'
import { type Serving, serverOf } from './server.ts'
import { statementOf } from './statement.ts'

/** Something that can be asked the operations, at work. */
export interface System {
  readonly name: 'xinqu' | 'xinqu-kept' | 'driver' | 'apollo' | 'neo4j-graphql' | 'neo4j-graphql-best'
  readonly engine: 'neo4j' | 'grafeo'
  /** The process that answers; undefined where that is this one. */
  readonly pid?: number
  /** A function that asks once; undefined where the system cannot. */
  asking(operation: Operation): (() => Promise<string>) | undefined
  stop(): Promise<void>
}

/** The bare driver: no server, no GraphQL. */
export function driverSystem({ uri, user, password }: Neo4jServer): System {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  return {
    name: 'driver',
    engine: 'neo4j',
    asking({ statement, parameters }) {
      const text = statementOf(statement)
      return async () => {
        const session = driver.session({ defaultAccessMode: 'READ' })
        try {
          const { records } = await session.run(text, parameters)
          return JSON.stringify(records.map((record) => record.get('answer')))
        } finally {
          await session.close()
        }
      }
    },
    stop: () => driver.close(),
  }
}

/** xinqu as users start it; its answers are kept or not. */
export async function xinquSystem(
  environment: Readonly<Record<string, string>>,
  engine: System['engine'],
  keeps: boolean,
): Promise<System[]> {
  const variables = { ...environment, ...(!keeps && { ANSWER_CACHE: '0' }) }
  const name = keeps ? 'xinqu-kept' : 'xinqu'
  return [overHttp(await serverOf(variables), { name, engine, body: ({ xinqu }) => xinqu })]
}

/** The minimal Apollo Server, whose fields are named for their statements. */
export async function apolloSystem(neo4jServer: Neo4jServer): Promise<System[]> {
  return [overHttp(await peer('apollo', neo4jServer), { name: 'apollo', engine: 'neo4j', body: apolloQuery })]
}

export async function neo4jGraphqlSystems(neo4jServer: Neo4jServer): Promise<System[]> {
  const process = await peer('neo4j-graphql', neo4jServer)
  return [
    overHttp(process, { name: 'neo4j-graphql', engine: 'neo4j', body: ({ natural }) => natural }),
    overHttp(process, { name: 'neo4j-graphql-best', engine: 'neo4j', body: ({ best }) => best }),
  ]
}

function apolloQuery({ statement, parameters, apollo }: Operation): Asked {
  const names = Object.keys(parameters)
  const declared = names.map((name) => `$${name}: ${name === 'id' ? 'ID' : 'String'}!`).join(', ')
  const passed = names.map((name) => `${name}: $${name}`).join(', ')
  return {
    query: `query (${declared}) { ${statement.replaceAll('-', '_')}(${passed}) ${apollo} }`,
    variables: parameters,
  }
}

async function peer(name: string, { uri, password }: Neo4jServer): Promise<Serving> {
  const file = fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url))
  const process = spawn('node', [file, uri, password], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed] = await once(process.stdout, 'data')
  return { process, url: String(printed).trim() }
}

interface Speech extends Pick<System, 'name' | 'engine'> {
  body(operation: Operation): Asked | undefined
}

function overHttp({ url, process }: Serving, { name, engine, body }: Speech): System {
  const agent = new Agent({ keepAlive: true })
  return {
    name,
    engine,
    ...(process.pid !== undefined && { pid: process.pid }),
    asking(operation) {
      const asked = body(operation)
      return asked && (() => post(agent, url, JSON.stringify(asked)))
    },
    async stop() {
      agent.destroy()
      process.kill()
      if (process.exitCode === null && process.signalCode === null) await once(process, 'exit')
    },
  }
}

/** The body of the answer, as it came. */
export function post(
  agent: Agent,
  url: string,
  body: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...more }
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts).toString()))
      response.on('error', reject)
    })
    // A server may close a connection that waited its turn for long just as it is used again.
    sent.on('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET' ? resolve(post(agent, url, body, more)) : reject(error),
    )
    sent.end(body)
  })
}
