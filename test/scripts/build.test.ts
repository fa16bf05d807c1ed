import { execFile, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const SETTINGS = [
  ...['scripts/build.mjs', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'],
  ...['vite.library.config.ts', 'src/explorer/tsconfig.json', 'src/graph-view/tsconfig.json'],
]

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'xinqu-build-'))
  for (const file of SETTINGS) cpSync(join(ROOT, file), join(project, file))
  writeFileSync(join(project, 'package-lock.json'), '{}')
  for (const page of ['sandbox', 'explorer']) {
    mkdirSync(join(project, 'src', page), { recursive: true })
    writeFileSync(join(project, 'src', page, 'index.html'), `<title>${page}</title>`)
  }
  writeFileSync(join(project, 'src/graph-view/graph-view.ts'), 'export const drawn = true\n')
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))
  writeSource("console.log('first')")
})

afterEach(() => rmSync(project, { recursive: true }))

const writeSource = (text: string) => writeFileSync(join(project, 'src/cli.ts'), `#!/usr/bin/env node\n${text}\n`)
const built = () => join(project, 'dist/cli.js')
const build = () => spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: project, encoding: 'utf8' })
const folders = () => readdirSync(project).filter((name) => name.startsWith('dist'))
const runBuilt = () => spawnSync(built(), { encoding: 'utf8' }).stdout.trim()

// A build takes some seconds by itself, and many times that where others are at work.
describe('the build', { timeout: 180_000 }, () => {
  it('gives a program that runs, and does nothing while nothing changes', () => {
    expect(build().stdout).toMatch(/^Built dist\//)
    expect(runBuilt()).toBe('first')
    expect(readFileSync(join(project, 'dist/graph-view/graph-view.d.ts'), 'utf8')).toContain('drawn')
    const { mtimeMs } = statSync(built())
    expect(build()).toMatchObject({ status: 0, stdout: '' })
    expect(statSync(built()).mtimeMs).toBe(mtimeMs)
  })

  it('waits for another build, and then has nothing to do', async () => {
    const builds = [1, 2, 3].map(() => promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: project }))
    const said = (await Promise.all(builds)).map(({ stdout }) => stdout)
    expect(said.sort()).toEqual(['', '', expect.stringContaining('Built dist/')])
    expect(runBuilt()).toBe('first')
    expect(folders()).toEqual(['dist'])
    expect(build()).toMatchObject({ status: 0, stdout: '' })
  })

  it('is not held up by one that was killed, and takes away what that one left', () => {
    const left = join(project, `dist.${spawnSync('true').pid}`)
    mkdirSync(left)
    writeFileSync(join(left, 'cli.js'), 'half')
    expect(build()).toMatchObject({ status: 0 })
    expect(runBuilt()).toBe('first')
    expect(folders()).toEqual(['dist'])
  })

  it('is not held up by one that was killed and whose number another process has now', () => {
    const left = join(project, `dist.${process.pid}`)
    mkdirSync(left)
    const long = new Date(Date.now() - 3_600_000)
    utimesSync(left, long, long)
    expect(build()).toMatchObject({ status: 0 })
    expect(folders()).toEqual(['dist'])
  })

  it('builds again after a source has changed', () => {
    build()
    writeSource("console.log('second')")
    build()
    expect(runBuilt()).toBe('second')
  })

  it('builds the sandbox beside it, and again only when its own sources change', () => {
    build()
    const page = join(project, 'dist/sandbox/index.html')
    expect(readFileSync(page, 'utf8')).toContain('sandbox')
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(readFileSync(page, 'utf8'))
    writeFileSync(page, 'damaged')
    build()
    expect(readFileSync(page, 'utf8')).toContain('sandbox')
    writeFileSync(join(project, 'src/sandbox/index.html'), '<title>another</title>')
    const { mtimeMs } = statSync(built())
    build()
    expect(readFileSync(page, 'utf8')).toContain('another')
    expect(runBuilt()).toBe('first')
    expect(statSync(built()).mtimeMs).toBe(mtimeMs)
  })

  it('builds again where dist/ is damaged', () => {
    build()
    writeFileSync(built(), readFileSync(built(), 'utf8').slice(0, 10))
    build()
    expect(runBuilt()).toBe('first')
  })

  it('leaves the old dist/ where the sources do not compile', () => {
    build()
    writeSource("const text: number = 'no'")
    const { status, stderr } = build()
    expect(status).toBe(1)
    expect(stderr).toContain('The sources do not compile')
    expect(runBuilt()).toBe('first')
  })

  it('needs no compiler where dist/ is whole, and says so where it is not', () => {
    build()
    rmSync(join(project, 'node_modules'))
    expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' })
    rmSync(built())
    const { status, stderr } = build()
    expect(status).toBe(1)
    expect(stderr).toContain('run npm ci')
  })
})
