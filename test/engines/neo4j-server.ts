import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
}

const SOURCES = fileURLToPath(new URL('neo4j/', import.meta.url))
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'xinqu', 'neo4j-5.26.18')
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
const OPENED = OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
/** For a server that starts soon and lives briefly. */
const BRIEF = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']

/** Why no Neo4j can be started here, or undefined where one can. */
export function missingForNeo4j(): string | undefined {
  // The compiler, since the starter is run from source.
  const version = Number(/^javac (\d+)/.exec(outputOf('javac', '-version'))?.[1] ?? 0)
  if (version < 17) return 'a JDK 17 or newer was not found'
  if (!existsSync(CACHE) && outputOf('mvn', '-v') === '') return 'Maven was not found'
  return undefined
}

/** What a program prints, empty where it is not there. */
function outputOf(program: string, option: string): string {
  const { stdout } = spawnSync(program, [option], { encoding: 'utf8' })
  return stdout ?? ''
}

/** Starts a server of this run's own, empty; it answers some seconds later, so whoever uses it first waits for it. */
export async function startNeo4j(java: readonly string[] = BRIEF): Promise<{ server: Neo4jServer; stop: () => void }> {
  fetchLibraries()
  const home = mkdtempSync(join(tmpdir(), 'xinqu-neo4j-'))
  const port = await freePort()
  const password = 'only-for-tests'
  const start = [join(SOURCES, 'Start.java'), home, String(port), password]
  // The server ends when its input does, so it never outlives the run, however that ends.
  const server = spawn('java', [...OPENED, ...java, '-cp', join(CACHE, '*'), ...start], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const stop = () => {
    server.stdin.end()
    server.once('exit', () => rmSync(home, { recursive: true, force: true }))
  }
  return { server: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password }, stop }
}

/** Some 130 MB, fetched once a machine; the rename makes a broken fetch start anew. */
function fetchLibraries(): void {
  if (existsSync(CACHE)) return
  const unfinished = `${CACHE}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`]
  execFileSync('mvn', ['-q', '-B', '-f', join(SOURCES, 'pom.xml'), ...goal], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  renameSync(unfinished, CACHE)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
