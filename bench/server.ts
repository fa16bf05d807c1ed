import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const QUESTION = `{ measures(where: {cites: {entity: {name: "Gui'an"}, role: COOPERATION}}) { totalCount nodes { text } } }`
const PATIENCE = 60_000

const answer = z.object({ data: z.object({ measures: z.object({ totalCount: z.number() }) }) })

/** What npm start does first; seconds. */
export function build(): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The build failed.')
  return (performance.now() - started) / 1000
}

export interface Serving {
  readonly url: string
  readonly process: ChildProcess
}

/** A server as users start it, once it listens; on a port of its own. With options of Node it also hears messages. */
export async function serverOf(
  variables: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  nodeOptions: readonly string[] = [],
): Promise<Serving> {
  const env = { ...process.env, NEO4J_URI: '', PORT: '0', HOST: '127.0.0.1', ...variables }
  const server = spawn(process.execPath, [...nodeOptions, 'dist/cli.js', 'serve', ...options], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', ...(nodeOptions.length > 0 ? (['ipc'] as const) : [])],
  })
  return { url: await addressOf(server), process: server }
}

/** Starts the server on a folder, asks it until it answers, and stops it. */
export async function firstAnswer(dataDirectory: string): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now()
  const { url, process: server } = await serverOf({ DATA_DIR: dataDirectory })
  try {
    while ((await ask(url)) === 0 && performance.now() < started + PATIENCE) await sleep(20)
    return { seconds: (performance.now() - started) / 1000, megabytes: residentMegabytes(server.pid) }
  } finally {
    server.kill()
    if (server.exitCode === null) await once(server, 'exit')
  }
}

/** The address that the server prints once it listens. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let printed = ''
  for await (const text of stdout ?? []) {
    printed += text
    const [address] = /http:\/\/\S+\/graphql/.exec(printed) ?? []
    if (address) return address
  }
  throw new Error(`The server ended before it listened: ${printed}`)
}

async function ask(address: string): Promise<number> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  })
  return answer.parse(await response.json()).data.measures.totalCount
}

/** What a process holds in memory; Linux alone tells without help. */
export function residentMegabytes(pid: number | undefined): number {
  const [, kilobytes = 'NaN'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
