import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'
import { CHROMIUM } from './browser/chromium.ts'

/** The last lines of a run: each failure in a line, what was skipped and why, then `N passed, N failed`, which tools look for. */
export class ClosingLine implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1
      // A file that could not even be loaded has no tests to fail, a failed hook fails none.
      if (module.state() === 'failed' && failures(module).length === 0) counts.failed += 1
      for (const line of failureLines(module)) process.stdout.write(`${line}\n`)
    }
    const missing = this.#missing()
    if (missing)
      process.stdout.write(`Skipped: everything on Neo4j, because ${missing} and NEO4J_TEST_URI is not set.\n`)
    if (!CHROMIUM) process.stdout.write('Skipped: the sandbox in a browser, because no Chromium is installed.\n')
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`)
  }

  #missing(): string | undefined {
    for (const project of this.#vitest?.projects ?? []) {
      const { neo4j } = project.getProvidedContext()
      if (neo4j && 'missing' in neo4j) return neo4j.missing
    }
    return undefined
  }
}

const failures = (module: TestModule): TestCase[] => [...module.children.allTests('failed')]

/** Where the whole log is not at hand, its last lines tell what failed: file, test and the first line of the error. */
function failureLines(module: TestModule): string[] {
  if (module.state() !== 'failed') return []
  const suites = [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map((e) => `${suite.fullName}: ${e.message}`),
  )
  const tests = failures(module).map((test) => `${test.fullName}: ${test.result().errors?.[0]?.message ?? ''}`)
  return [...module.errors().map((e) => e.message), ...suites, ...tests].map(
    (line) => `Failed: ${module.relativeModuleId} › ${line.split('\n', 1)[0]?.slice(0, 300)}`,
  )
}
