// Builds src/ into dist/ where sources changed since, or where dist/ is not whole. Run by npm ci, npm run build, npm start.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
/** Milliseconds between two looks at the lock of another build. */
const POLL = 100
/** Milliseconds after which a lock without a name is one that a killed build left. */
const NAMELESS = 5_000
const STAMP = '.stamp.json'
const VITE = join(root, 'node_modules/vite/bin/vite.js')
const TSC = join(root, 'node_modules/typescript/bin/tsc')
const isIn =
  (...folders) =>
  (file) =>
    folders.some((folder) => file.startsWith(folder + sep))
const isForBrowsers = isIn('sandbox', 'explorer', 'graph-view')

/**
 * What dist/ is made of, each by a tool of its own when its sources change: `reads` are its files in src/, `owns` those in
 * dist/.
 */
const PARTS = [
  {
    name: 'program',
    reads: (file) => !isForBrowsers(file),
    owns: (file) => !isForBrowsers(file),
    settings: ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    tool: TSC,
    options: (folder) => ['-p', 'tsconfig.build.json', '--outDir', folder],
    finish: (folder) => chmodSync(join(folder, 'cli.js'), 0o755),
  },
  ...[
    { page: 'sandbox', folders: ['sandbox'] },
    { page: 'explorer', folders: ['explorer', 'graph-view'] },
  ].map(({ page, folders }) => ({
    name: page,
    reads: isIn(...folders),
    owns: isIn(page),
    settings: ['vite.config.ts', 'package-lock.json'],
    tool: VITE,
    options: (folder) => [
      ...['build', join('src', page), '--config', 'vite.config.ts'],
      ...['--outDir', join(folder, page), '--logLevel', 'error'],
    ],
    finish: (folder) => compress(join(folder, page)),
  })),
  {
    name: 'graph-view',
    reads: isIn('graph-view'),
    owns: isIn('graph-view'),
    settings: ['tsconfig.json', 'vite.library.config.ts', 'package-lock.json'],
    tool: VITE,
    options: (folder) => [
      ...['build', join('src', 'graph-view'), '--config', 'vite.library.config.ts'],
      ...['--outDir', join(folder, 'graph-view'), '--logLevel', 'error'],
    ],
    // What a program that imports it needs to know of its types.
    finish: (folder) => run(TSC, ['-p', join('src', 'graph-view'), '--outDir', join(folder, 'graph-view')]),
  },
]

takeTurn()
const stamp = readStamp()
const outdated = PARTS.filter((part) => !isCurrent(part))
if (outdated.length > 0) build()

/** Waits until no other build is at work, since two would take each other's files away. The lock goes with this process. */
function takeTurn() {
  const lock = `${dist}.lock`
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      process.on('exit', () => rmSync(lock, { force: true }))
      return
    } catch (error) {
      // Where nothing can be written, nothing can be built, and dist/ may be whole.
      if (error.code === 'EACCES' || error.code === 'EROFS') return
      if (error.code !== 'EEXIST') throw error
    }
    if (isHeld(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL)
    else rmSync(lock, { force: true })
  }
}

/** Whether the process that a lock names is alive; one that is just being written or removed counts as held. */
function isHeld(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder === 0) return Date.now() - statSync(lock).mtimeMs < NAMELESS
    return process.kill(holder, 0)
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}

/** Its files are what the stamp says, made from the sources as they are. Where nothing can be built, whole is enough. */
function isCurrent(part) {
  if (stamp[part.name]?.outputs !== hashOfOutputs(part, dist)) return false
  return !canBuild(part) || stamp[part.name].sources === hashOfSources(part)
}

function canBuild({ tool }) {
  return existsSync(tool)
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(join(dist, STAMP), 'utf8'))
  } catch {
    return {}
  }
}

/** Into a folder of its own, stamped last: whatever interrupts it leaves the old dist/, or none. */
function build() {
  const started = Date.now()
  if (!outdated.every(canBuild))
    fail('dist/ is not whole and its tools are not installed; run npm ci without --omit=dev.')
  const fresh = `${dist}.${process.pid}`
  const made = PARTS.map((part) => [part.name, outdated.includes(part) ? make(part, fresh) : keep(part, fresh)])
  writeFileSync(join(fresh, STAMP), JSON.stringify(Object.fromEntries(made)))
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

function make(part, folder) {
  const sources = hashOfSources(part)
  const isMade = run(part.tool, part.options(folder)) && part.finish(folder) !== false
  if (!isMade) {
    rmSync(folder, { recursive: true, force: true })
    fail('The sources do not compile, see above; dist/ is left as it was.')
  }
  return { sources, outputs: hashOfOutputs(part, folder) }
}

/** Whether a tool did its work; what it has to say is shown. */
function run(tool, options) {
  // Whoever builds, a test too: what is built is for use.
  const env = { ...process.env, NODE_ENV: 'production' }
  return spawnSync(process.execPath, [tool, ...options], { cwd: root, env, stdio: 'inherit' }).status === 0
}

function keep(part, folder) {
  for (const file of filesIn(dist).filter(part.owns))
    cpSync(join(dist, file), join(folder, file), { preserveTimestamps: true })
  return stamp[part.name]
}

/** Beside each file its gzip, so that nothing is compressed while somebody waits. */
function compress(folder) {
  for (const file of filesIn(folder)) {
    writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file)), { level: 9 }))
  }
}

function hashOfSources({ reads, settings }) {
  const sources = filesIn(join(root, 'src')).filter(reads)
  return hashOf(root, [...sources.map((file) => join('src', file)), ...settings])
}

function hashOfOutputs({ owns }, folder) {
  return hashOf(folder, filesIn(folder).filter(owns))
}

/** All files below a folder but the stamp, sorted, so that the same files always give the same hash. */
function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== STAMP)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

function hashOf(folder, files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(join(folder, file))
    hash.update(`${file}:${content.length}:`).update(content)
  }
  return hash.digest('hex')
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
