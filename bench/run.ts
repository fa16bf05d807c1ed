import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { openStore, type StoreSettings } from '../src/graph/open-store.ts'
import { emptyNeo4j } from '../test/engines/empty-neo4j.ts'
import { type Neo4jServer, startNeo4j } from '../test/engines/neo4j-server.ts'
import { profilesOf } from './db-hits.ts'
import type { Figure } from './figures.ts'
import { loadGraph } from './load-graph.ts'
import { type Effort, type Measured, measure } from './measure.ts'
import { measureNewcomer } from './newcomer.ts'
import { type Operation, operationsOn } from './operations.ts'
import { type LookUps, printReport, writeReport } from './report.ts'
import { build } from './server.ts'
import { measureServing } from './serving.ts'
import { statementsAsked } from './statements.ts'
import { apolloSystem, driverSystem, neo4jGraphqlSystems, type System, xinquSystem } from './systems.ts'

// npm run bench [-- --quick] [--json FILE] [--nodes N,N] [--grafeo N,N] [--requests N]: xinqu beside those that would be chosen otherwise, in one run.

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'string' },
    nodes: { type: 'string' },
    grafeo: { type: 'string' },
    requests: { type: 'string' },
  },
})
const SIZES = (options.nodes ?? (options.quick ? '100000' : '10000,100000,1000000')).split(',').map(Number)
const GRAFEO_SIZES = (options.grafeo ?? (options.quick ? '' : '10000,100000'))
  .split(',')
  .flatMap((size) => Number(size) || [])
const EFFORT: Effort = options.quick ? { requests: 150, busy: 1_500 } : { requests: 300, busy: 2_500 }
/** Where servers are watched beside their answers, and over how many requests. */
const SERVED_SIZE = SIZES.includes(100_000) ? 100_000 : SIZES[0]
const REQUESTS = Number(options.requests ?? (options.quick ? 10_000 : 50_000))
/** What a server of some 3·10⁶ relationships needs; the tests' is made to start soon. */
const JAVA = ['-Xmx3g']
const QUERY_TIMEOUT = 60_000

const rows: Measured[] = []
const lookUps: LookUps[] = []
const figures: Figure[] = []

if (!options.quick) figures.push(...(await measureNewcomer()))
build()
await onNeo4j()
await onGrafeo()
printReport({ rows, lookUps, figures })
if (!options.quick) writeReport({ rows, lookUps, figures })
if (options.json) writeFileSync(options.json, JSON.stringify(withStatements(), null, 2))

async function onNeo4j(): Promise<void> {
  const { NEO4J_BENCH_URI: uri, NEO4J_PASSWORD: password = '' } = process.env
  const { server, stop } = uri ? { server: { uri, user: 'neo4j', password }, stop: () => {} } : await startNeo4j(JAVA)
  try {
    for (const nodes of SIZES) {
      await fillNeo4j(server, nodes)
      const operations = operationsOn(nodes)
      lookUps.push(...(await lookUpsOf(server, operations, nodes)))
      if (nodes === SERVED_SIZE) figures.push(...(await measureServing(server, nodes, REQUESTS)))
      const environment = { NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password }
      await compare(nodes, [
        async () => [driverSystem(server)],
        () => apolloSystem(server),
        () => xinquSystem(environment, 'neo4j', false),
        () => xinquSystem(environment, 'neo4j', true),
        () => neo4jGraphqlSystems(server),
      ])
    }
  } finally {
    stop()
  }
}

async function onGrafeo(): Promise<void> {
  for (const nodes of GRAFEO_SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'xinqu-bench-'))
    try {
      const store = await openStore({ dataDirectory: folder, queryTimeout: QUERY_TIMEOUT })
      await loadGraph(store, nodes)
      await store.close()
      await compare(nodes, [() => xinquSystem({ DATA_DIR: folder }, 'grafeo', false)])
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

/** What xinqu asks Neo4j for each operation. */
async function lookUpsOf(server: Neo4jServer, operations: readonly Operation[], nodes: number): Promise<LookUps[]> {
  const store = await openStore(storeSettings(server))
  try {
    const asked = await statementsAsked(store, operations)
    const found = await profilesOf(server, asked)
    return [...found].map(([operation, profiles]) => ({ operation, nodes, profiles }))
  } finally {
    await store.close()
  }
}

function storeSettings({ uri, user, password }: Neo4jServer): StoreSettings {
  return { neo4j: { uri, user, password }, dataDirectory: '', queryTimeout: QUERY_TIMEOUT }
}

/** The graph, with the index on names that the peers look entities up by. */
async function fillNeo4j(server: Neo4jServer, nodes: number): Promise<void> {
  if (!process.env.NEO4J_BENCH_URI) await emptyNeo4j(server)
  const store = await openStore(storeSettings(server))
  await loadGraph(store, nodes)
  await store.close()
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  await driver.executeQuery('CREATE INDEX peers_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)')
  await driver.executeQuery('CALL db.awaitIndexes()')
  await driver.close()
}

async function compare(nodes: number, starters: readonly (() => Promise<System[]>)[]): Promise<void> {
  const systems: System[] = []
  try {
    for (const start of starters) systems.push(...(await start()))
    for await (const measured of measure(systems, operationsOn(nodes), nodes, EFFORT)) {
      rows.push(...measured)
      console.table(measured)
    }
  } finally {
    for (const system of systems) await system.stop()
  }
}

function withStatements() {
  return rows.map((row) => ({ ...row, statements: row.system.startsWith('xinqu') ? statementsOf(row) : 1 }))
}

function statementsOf(row: Measured): number | undefined {
  return lookUps.find(({ operation }) => operation === row.operation)?.profiles.length
}
