// Builds src/ into dist/ where sources changed since, or where dist/ is not whole. Run by npm ci, npm run build, npm start.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
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
/** What a build makes until it is whole, and its claim to be the one at work. */
const fresh = `${dist}.${process.pid}`
/** Milliseconds between two looks at the claims of others. */
const POLL = 100
/** Milliseconds after which a claim is a dead one's, whose number has gone to another process. No build takes so long. */
const LONGEST = 600_000
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

/**
 * Waits until no other build is at work, since two would take each other's files away. Each claims its turn by a folder
 * that bears its number, and takes away those of the dead alone, so that nobody loses a claim to another. Of two that wait,
 * the one with the higher number gives way; whoever is at work has looked before the other's claim was there.
 */
function takeTurn() {
  const giveWay = () => rmSync(fresh, { recursive: true, force: true })
  process.on('exit', giveWay)
  // A killed one may have had the same number.
  giveWay()
  for (;;) {
    try {
      mkdirSync(fresh, { recursive: true })
    } catch (error) {
      // Where nothing can be written, nothing can be built, and dist/ may be whole.
      if (error.code === 'EACCES' || error.code === 'EROFS') return
      throw error
    }
    const others = claims().filter((pid) => pid !== process.pid)
    const atWork = others.filter(isAtWork)
    for (const pid of others.filter((other) => !atWork.includes(other)))
      rmSync(`${dist}.${pid}`, { recursive: true, force: true })
    if (atWork.length === 0) return
    if (atWork.some((pid) => pid < process.pid)) giveWay()
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL)
  }
}

/** The process numbers of all that build, wait to build, or were killed at it. */
function claims() {
  const names = readdirSync(root).map((name) => /^dist\.(\d+)$/.exec(name)?.[1])
  return names.filter((pid) => pid !== undefined).map(Number)
}

function isAtWork(pid) {
  const claimed = statSync(`${dist}.${pid}`, { throwIfNoEntry: false })
  if (claimed === undefined || Date.now() - claimed.mtimeMs > LONGEST) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is somebody else's.
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
  const made = PARTS.map((part) => [part.name, outdated.includes(part) ? make(part, fresh) : keep(part, fresh)])
  writeFileSync(join(fresh, STAMP), JSON.stringify(Object.fromEntries(made)))
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

function make(part, folder) {
  const sources = hashOfSources(part)
  const isMade = run(part.tool, part.options(folder)) && part.finish(folder) !== false
  if (!isMade) fail('The sources do not compile, see above; dist/ is left as it was.')
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
