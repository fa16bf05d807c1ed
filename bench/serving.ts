import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Neo4jServer } from '../test/engines/neo4j-server.ts'
import { chanceOf } from './chance.ts'
import type { Figure } from './figures.ts'
import { type Operation, operationsOn } from './operations.ts'
import { residentMegabytes, type Serving, serverOf } from './server.ts'
import { post } from './systems.ts'

// What a server costs beside its answers: start, memory, growth; and what a second one beside it brings.

const CONNECTIONS = 64
/** Milliseconds: of rest before memory is read; of load until all connections are under way, and while answers are counted. */
const REST = 2_000
const START = 1_000
const BUSY = 3_000
const ROUNDS = 3
/** Of a core, for each of two servers that are held to small machines: whoever asks and Neo4j have the rest of two. */
const SHARE = 0.25
/** Requests until functions are compiled and caches full: until then the heap grows by some hundred bytes a request. */
const WARM_UP = 20_000
/** The heap jumps about by a tenth of a megabyte, so its growth is that of a line through so many looks at it. */
const LOOKS = 10
/** Of so many things most are asked about again and again. */
const ASKED_ABOUT = 300
const SEED = 20_261_130
/** So many are enough where each is worked out anew, as they take ten times as long. */
const MOST_ANEW = 50_000
const PROBE = ['--expose-gc', '--import', './bench/heap-probe.mjs']

/** Measures servers on a filled store of so many nodes, with so many requests to watch the heap over. */
export async function measureServing(
  { uri, password }: Neo4jServer,
  nodes: number,
  requests: number,
): Promise<Figure[]> {
  const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password }
  const operations = operationsOn(nodes)
  return [
    ...(await started(environment, bodiesOf(operations))),
    await growthOf(
      'each worked out anew',
      { ...environment, ANSWER_CACHE: '0' },
      inTurn(bodiesOf(operations)),
      Math.min(requests, MOST_ANEW),
    ),
    await growthOf('as users start it', environment, ofMany(nodes), requests),
    ...(await twoBesideOne(environment, operations)),
  ]
}

type Environment = Readonly<Record<string, string>>

async function started(environment: Environment, bodies: readonly string[]): Promise<Figure[]> {
  const began = performance.now()
  const serving = await serverOf({ ...environment, ANSWER_CACHE: '0' }, [], PROBE)
  const { process } = serving
  try {
    await ask(serving, inTurn(bodies), 1)
    const seconds = (performance.now() - began) / 1000
    await sleep(REST)
    const idle = residentMegabytes(process.pid)
    await ask(serving, inTurn(bodies), WARM_UP)
    return [
      { what: 'cold start to first answer, filled store', measured: seconds, unit: 's', most: 1.5 },
      { what: 'resident, idle', measured: idle, unit: 'MB', most: 150 },
      {
        what: `resident after ${CONNECTIONS} connections`,
        measured: residentMegabytes(process.pid),
        unit: 'MB',
        most: 400,
      },
    ]
  } finally {
    await stop(process)
  }
}

/** How much the heap of a server grows with each request, once it is warm. */
async function growthOf(how: string, environment: Environment, next: () => string, requests: number): Promise<Figure> {
  const serving = await serverOf(environment, [], PROBE)
  const { process } = serving
  try {
    await ask(serving, next, WARM_UP)
    const heaps = [await heapOf(process)]
    while (heaps.length <= LOOKS) {
      await ask(serving, next, requests / LOOKS)
      heaps.push(await heapOf(process))
    }
    console.error(`Heap, ${how}: ${heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')} MB.`)
    return {
      // What would be 100 MB after two million requests.
      what: `growth of the heap over ${requests} requests, ${how}`,
      measured: slopeOf(heaps) / (requests / LOOKS),
      unit: 'bytes a request',
      most: 50,
    }
  } finally {
    await stop(process)
  }
}

/** How much a value grows from one look to the next, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const rise = values.reduce((sum, value, index) => sum + (index - middle) * value, 0)
  return rise / values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
}

/** How many more answers two servers give in turn than one: kept ones, compressed, which cost the store next to nothing. */
async function twoBesideOne(
  environment: Readonly<Record<string, string>>,
  operations: readonly Operation[],
): Promise<Figure[]> {
  const servers = [await serverOf(environment), await serverOf(environment)]
  try {
    const bodies = bodiesOf(operations.filter(({ name }) => name.startsWith('neighbourhood')))
    await answersOf(servers, bodies)
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
    const one = await answersOf(servers.slice(0, 1), bodies)
    ratios.push((await answersOf(servers, bodies)) / one)
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

function inTurn(bodies: readonly string[]): () => string {
  let turn = 0
  return () => bodies[turn++ % bodies.length] ?? ''
}

/** What many ask, most of them about few things. */
function ofMany(nodes: number): () => string {
  const chance = chanceOf(SEED)
  const bodies = Array.from({ length: ASKED_ABOUT }, (_, place) => bodiesOf(operationsOn(nodes, place)))
  return () => {
    const about = bodies[chance.ranked(ASKED_ABOUT)] ?? []
    return about[chance.below(about.length)] ?? ''
  }
}

/** Asks a server so many times. */
async function ask({ url }: Serving, next: () => string, requests: number): Promise<void> {
  let asked = 0
  await overConnections(async (post) => {
    while (asked++ < requests) await post(url, next())
  })
}

/**
 * How many answers the servers give in a while. The connections are dealt out in turn, as by a balancer before them, and what
 * is still waited for at the end is not counted.
 */
async function answersOf(servers: readonly Serving[], bodies: readonly string[]): Promise<number> {
  const start = performance.now() + START
  const end = start + BUSY
  let answers = 0
  await overConnections(async (post, connection) => {
    const url = servers[connection % servers.length]?.url ?? ''
    for (let turn = connection; performance.now() < end; turn++) {
      await post(url, bodies[turn % bodies.length] ?? '')
      const now = performance.now()
      if (now > start && now < end) answers++
    }
  })
  return answers
}

type Post = (url: string, body: string) => Promise<string>

async function overConnections(talk: (post: Post, connection: number) => Promise<void>): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const ask: Post = (url, body) => post(agent, url, body, { 'accept-encoding': 'gzip' })
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => talk(ask, connection)))
  agent.destroy()
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
