import { readFileSync } from 'node:fs'
import type { Operation } from './operations.ts'
import type { System } from './systems.ts'

/** How one system does one operation; times in milliseconds. */
export interface Measured {
  readonly operation: string
  readonly system: System['name']
  readonly engine: System['engine']
  readonly nodes: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Requests a second over all connections. */
  readonly rps: number
  /** Milliseconds of the server's processor a request; NaN where the bench is the server. */
  readonly cpu: number
}

export interface Effort {
  /** Requests one after the other. */
  readonly requests: number
  /** Milliseconds of requests at once. */
  readonly busy: number
}

const CONNECTIONS = 16
const WARM_UP = 100
const ROUNDS = 5
/** Milliseconds that a system may need for the requests of one round. */
const PATIENCE = 2_000
/** Requests a second below which a system is not asked by all connections again: that would take minutes. */
const SLOW = 10

/**
 * Each operation of each system, the systems taking turns so that a busy moment of the machine meets all of them. All are
 * warm before the first is measured, as servers are that have run for a while: else the first would pay for the others.
 */
export async function* measure(
  systems: readonly System[],
  operations: readonly Operation[],
  nodes: number,
  effort: Effort,
): AsyncGenerator<Measured[]> {
  for (const operation of operations) {
    for (const { system, ask } of askersOf(systems, operation)) {
      refuseErrors(await ask(), system, operation)
      await repeatedly(ask, WARM_UP)
    }
  }
  for (const operation of operations) {
    const askers = askersOf(systems, operation)
    for (let round = 0; round < ROUNDS; round++) {
      for (const { ask, times } of askers) times.push(...(await repeatedly(ask, effort.requests / ROUNDS)))
      for (const { system, ask, busy } of askers) {
        if (busy.some(({ rps }) => rps < SLOW)) continue
        busy.push(await atOnce(system, ask, effort.busy / ROUNDS))
      }
    }
    yield askers.map(({ system, times, busy }) => ({
      operation: operation.name,
      system: system.name,
      engine: system.engine,
      nodes,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      p99: quantile(times, 0.99),
      rps: quantile(
        busy.map(({ rps }) => rps),
        0.5,
      ),
      cpu: quantile(
        busy.map(({ cpu }) => cpu),
        0.5,
      ),
    }))
  }
}

interface Asker {
  readonly system: System
  readonly ask: () => Promise<string>
  readonly times: number[]
  readonly busy: Load[]
}

/** The systems that can do an operation, nothing measured yet. */
const askersOf = (systems: readonly System[], operation: Operation): Asker[] =>
  systems.flatMap((system) => {
    const ask = system.asking(operation)
    return ask ? [{ system, ask, times: [], busy: [] }] : []
  })

function refuseErrors(answer: string, { name }: System, operation: Operation): void {
  if (!answer.startsWith('{"errors"') && !answer.includes('"data":null')) return
  throw new Error(`${name} does not answer “${operation.name}”: ${answer.slice(0, 300)}`)
}

/** The times of requests one after the other; fewer than asked for where they take too long. */
async function repeatedly(ask: () => Promise<unknown>, count: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + PATIENCE
  while (times.length < count && performance.now() < end) {
    const started = performance.now()
    await ask()
    times.push(performance.now() - started)
  }
  return times
}

interface Load {
  readonly rps: number
  readonly cpu: number
}

async function atOnce({ pid }: System, ask: () => Promise<unknown>, milliseconds: number): Promise<Load> {
  const [started, used] = [performance.now(), processorTime(pid)]
  let answered = 0
  const connection = async () => {
    while (performance.now() - started < milliseconds) {
      await ask()
      answered++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  const seconds = (performance.now() - started) / 1000
  return { rps: answered / seconds, cpu: (processorTime(pid) - used) / answered }
}

/** A tick of the kernel's clock, as /proc counts. */
const TICK = 10

/** Milliseconds of processor that a process has used; Linux alone tells without help. */
function processorTime(pid: number | undefined): number {
  if (pid === undefined) return Number.NaN
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
