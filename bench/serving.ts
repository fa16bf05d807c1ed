import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Neo4jServer } from '../test/engines/neo4j-server.ts'
import type { Figure } from './figures.ts'
import type { Operation } from './operations.ts'
import { residentMegabytes, type Serving, serverOf } from './server.ts'
import { post } from './systems.ts'

// What a server costs beside its answers: start, memory, growth; and what a second one beside it brings.

const CONNECTIONS = 64
/** So many that a server which is held to a share of a core never runs out of requests that wait for it. */
const CROWD = 512
/** Milliseconds: of rest before memory is read, and of load for each part of a comparison. */
const REST = 2_000
const BUSY = 2_000
const ROUNDS = 3
/** Of a core, for each of two servers that are held to small machines: whoever asks and Neo4j have the rest of two. */
const SHARE = 0.25
/** Until caches are full and functions compiled, as a share of all requests. */
const SETTLING = 0.2
const PROBE = ['--expose-gc', '--import', './bench/heap-probe.mjs']

/** Measures servers on a filled store, with so many requests of all operations to watch the heap over. */
export async function measureServing(
  { uri, password }: Neo4jServer,
  operations: readonly Operation[],
  requests: number,
): Promise<Figure[]> {
  const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password }
  return [
    ...(await watched({ ...environment, ANSWER_CACHE: '0' }, operations, requests)),
    ...(await twoBesideOne(environment, operations)),
  ]
}

async function watched(
  environment: Readonly<Record<string, string>>,
  operations: readonly Operation[],
  requests: number,
): Promise<Figure[]> {
  const started = performance.now()
  const serving = await serverOf(environment, [], PROBE)
  const { process } = serving
  try {
    const bodies = bodiesOf(operations)
    await ask([serving], bodies.slice(0, 1), { requests: 1 })
    const seconds = (performance.now() - started) / 1000
    await sleep(REST)
    const idle = residentMegabytes(process.pid)
    await ask([serving], bodies, { requests: requests * SETTLING })
    const settled = await heapOf(process)
    await ask([serving], bodies, { requests: requests * (1 - SETTLING) })
    const busy = residentMegabytes(process.pid)
    const growth = ((await heapOf(process)) - settled) / (requests * (1 - SETTLING))
    return [
      { what: 'cold start to first answer, filled store', measured: seconds, unit: 's', most: 1.5 },
      { what: 'resident, idle', measured: idle, unit: 'MB', most: 150 },
      { what: `resident after ${CONNECTIONS} connections`, measured: busy, unit: 'MB', most: 400 },
      // What would be 100 MB after two million requests.
      { what: `growth of the heap over ${requests} requests`, measured: growth, unit: 'bytes a request', most: 50 },
    ]
  } finally {
    await stop(process)
  }
}

/** How many more answers two servers give in turn than one: kept ones, compressed, which cost the store next to nothing. */
async function twoBesideOne(
  environment: Readonly<Record<string, string>>,
  operations: readonly Operation[],
): Promise<Figure[]> {
  const servers = [await serverOf(environment), await serverOf(environment)]
  try {
    const bodies = bodiesOf(operations.filter(({ name }) => name.startsWith('neighbourhood')))
    await ask(servers, bodies, { milliseconds: BUSY })
    const shared = await timesOfOne(servers, bodies)
    const held = await heldTo(SHARE, servers, () => timesOfOne(servers, bodies))
    return [
      { what: `two servers in turn beside one, ${SHARE} of a core each`, measured: held, unit: 'times', least: 1.7 },
      // Two servers, whoever asks and Neo4j want more than two cores.
      { what: 'two servers in turn beside one, sharing all cores', measured: shared, unit: 'times' },
    ]
  } finally {
    for (const { process } of servers) await stop(process)
  }
}

async function timesOfOne(servers: readonly Serving[], bodies: readonly string[]): Promise<number> {
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const one = await ask(servers.slice(0, 1), bodies, { milliseconds: BUSY, connections: CROWD })
    ratios.push((await ask(servers, bodies, { milliseconds: BUSY, connections: CROWD })) / one)
  }
  const [, median = Number.NaN] = ratios.sort((a, b) => a - b)
  return median
}

/** Does something while each server has that share of a core, as on a machine of its own. */
async function heldTo<T>(share: number, servers: readonly Serving[], work: () => Promise<T>): Promise<T> {
  const pids = servers.map(({ process }) => String(process.pid))
  const holder = spawn(process.execPath, ['bench/hold.mjs', String(share), ...pids], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    return await work()
  } finally {
    await stop(holder)
    for (const server of servers) server.process.kill('SIGCONT')
  }
}

const bodiesOf = (operations: readonly Operation[]): string[] => operations.map(({ xinqu }) => JSON.stringify(xinqu))

/** Asks the servers in turn, over all connections, until so much is done; gives the number of answers. */
async function ask(
  servers: readonly Serving[],
  bodies: readonly string[],
  { requests = Number.POSITIVE_INFINITY, milliseconds = Number.POSITIVE_INFINITY, connections = CONNECTIONS },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const end = performance.now() + milliseconds
  let asked = 0
  const connection = async () => {
    while (asked < requests && performance.now() < end) {
      const turn = asked++
      const url = servers[turn % servers.length]?.url ?? ''
      await post(agent, url, bodies[turn % bodies.length] ?? '', { 'accept-encoding': 'gzip' })
    }
  }
  await Promise.all(Array.from({ length: Math.min(connections, requests) }, connection))
  agent.destroy()
  return asked
}

async function heapOf(process: ChildProcess): Promise<number> {
  process.send('heap')
  const [bytes] = await once(process, 'message')
  return Number(bytes)
}

async function stop(process: ChildProcess): Promise<void> {
  process.kill()
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit')
}
