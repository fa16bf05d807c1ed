// Builds src/ into dist/ where sources changed since, or where dist/ is not whole. Run by npm ci, npm run build, npm start.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const STAMP = '.stamp.json'

if (isCurrent()) process.exit(0)
if (!existsSync(compiler)) fail('dist/ is not whole and the compiler is not installed; run npm ci without --omit=dev.')
build()

/** dist/ holds what the stamp says, made from the sources as they are. Where nothing can be built, whole is enough. */
function isCurrent() {
  const stamp = readStamp()
  if (!stamp || stamp.outputs !== hashOf(dist, filesIn(dist))) return false
  return !existsSync(compiler) || stamp.sources === hashOfSources()
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(join(dist, STAMP), 'utf8'))
  } catch {
    return undefined
  }
}

/** Into a folder of its own, stamped last: whatever interrupts it leaves the old dist/, or none. */
function build() {
  const started = Date.now()
  const sources = hashOfSources()
  const fresh = `${dist}.${process.pid}`
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', fresh], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    fail('The sources do not compile, see above; dist/ is left as it was.')
  }
  chmodSync(join(fresh, 'cli.js'), 0o755)
  writeFileSync(join(fresh, STAMP), JSON.stringify({ sources, outputs: hashOf(fresh, filesIn(fresh)) }))
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

function hashOfSources() {
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((file) => join(root, file))
  return hashOf(root, [...filesIn(join(root, 'src')), ...settings])
}

/** All files of a folder but the stamp, sorted, so that the same files always give the same hash. */
function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== STAMP)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function hashOf(folder, files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(`${relative(folder, file)}:${content.length}:`).update(content)
  }
  return hash.digest('hex')
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
