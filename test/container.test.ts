import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readEnvironment } from '../src/environment.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const textOf = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8')

const compose = parse(textOf('docker-compose.yml'))
const instructions = textOf('Dockerfile').replaceAll('\\\n', ' ').split('\n')
const argumentsOf = (name: string): string[] =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))

/** Compose is a plugin of docker on some machines and a program of its own on others. */
const COMPOSE = [['docker', 'compose'], ['docker-compose']].find(
  ([program = '', ...rest]) => spawnSync(program, [...rest, 'version']).status === 0,
)

describe('the image', () => {
  it('copies what is there, and no more than the build may see', () => {
    const copied = argumentsOf('COPY').filter((line) => !line.startsWith('--from='))
    const sources = copied.flatMap((line) => line.split(' ').slice(0, -1))
    const visible = textOf('.dockerignore')
    expect(sources.filter((source) => !existsSync(`${ROOT}${source}`))).toEqual([])
    expect(sources.filter((source) => !visible.includes(`!${source}\n`))).toEqual([])
  })

  it('copies all settings that the build reads', () => {
    const lists = [...textOf('scripts/build.mjs').matchAll(/settings: \[([^\]]+)\]/g)].map(([, list = '']) => list)
    const settings = lists.flatMap((list) => list.split(', ').map((name) => name.replaceAll("'", '')))
    expect(settings.length).toBeGreaterThan(3)
    expect(settings.filter((name) => !argumentsOf('COPY').join(' ').includes(name))).toEqual([])
  })

  it('holds every folder that the package is made of', () => {
    const { files } = JSON.parse(textOf('package.json'))
    const copied = argumentsOf('COPY').map((line) => line.split(' ').at(-1))
    expect(files.filter((folder: string) => !copied.includes(folder))).toEqual([])
  })

  it('does not run as root', () => {
    expect(argumentsOf('USER')).toEqual(['node'])
  })

  it('asks for its health where the server answers', () => {
    const server = readdirSync(`${ROOT}src/graphql`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => textOf(`src/graphql/${file}`))
    expect(argumentsOf('HEALTHCHECK').join()).toContain('/health`')
    expect(server.some((text) => text.includes("'/health'"))).toBe(true)
  })
})

describe('compose', () => {
  it('starts the server once Neo4j is healthy', () => {
    expect(compose.services.xinqu.depends_on.neo4j.condition).toBe('service_healthy')
    expect(compose.services.neo4j.healthcheck.test).toBeDefined()
  })

  it('keeps the graph in a volume, and the password out of the file', () => {
    expect(compose.volumes).toHaveProperty('neo4j-data')
    expect(compose.services.neo4j.environment.NEO4J_AUTH).toContain('NEO4J_PASSWORD:?')
  })

  it('gives the server variables that it knows', () => {
    const { NEO4J_URI, NEO4J_USER } = compose.services.xinqu.environment
    expect(readEnvironment({ NEO4J_URI, NEO4J_USER }).store.neo4j?.uri).toBe('bolt://neo4j:7687')
  })

  it.skipIf(!COMPOSE)('is understood by compose itself', () => {
    const [program = '', ...rest] = COMPOSE ?? []
    const env = { ...process.env, NEO4J_PASSWORD: 'long enough' }
    expect(execFileSync(program, [...rest, 'config', '--services'], { cwd: ROOT, env, encoding: 'utf8' })).toContain(
      'xinqu',
    )
  })
})

describe('.env.example', () => {
  it('and the README name every variable', () => {
    const names = [...textOf('src/environment.ts').matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, name = '']) => name)
    expect(names).toContain('PORT')
    const unnamed = (file: string) => names.filter((name) => !textOf(file).includes(name))
    expect([unnamed('.env.example'), unnamed('README.md')]).toEqual([[], []])
  })

  it('shows the values that hold without it', () => {
    const entries = textOf('.env.example')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('=', 2))
    expect(readEnvironment(Object.fromEntries(entries))).toEqual(readEnvironment({}))
  })
})
