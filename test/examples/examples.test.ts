import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from '../http/serve.ts'
import { serveSeeds } from '../http/serve-seeds.ts'

const run = promisify(execFile)
const pathOf = (file: string): string => fileURLToPath(new URL(`../../examples/${file}`, import.meta.url))

let served: Served
beforeAll(async () => {
  served = await serveSeeds()
})
afterAll(() => served.stop())

describe.each([
  ['curl', pathOf('ask.sh'), []],
  ['Python', 'python3', [pathOf('ask.py')]],
  ['TypeScript', process.execPath, ['--import', 'tsx', pathOf('typescript/ask.ts')]],
])('the example in %s', (_, program, args) => {
  it('prints the measures with the words that state them', async () => {
    const { stdout } = await run(program, [...args, served.url, "Gui'an"])
    expect(stdout).toContain('二是建立国家级新区协同共进的良好机制')
    expect(stdout).toContain('西咸新区赴国家级新区学习考察报告')
  })

  it('takes any name, and prints nothing of what nobody cites', async () => {
    const { stdout } = await run(program, [...args, served.url, '没有"的\\新区'])
    expect(stdout).not.toContain('机制')
  })
})

const SHOWN = /```sh\n(curl [^`]+)```\n\n(?:[^`]+\n\n)?```json\n([^`]+)```/g
const shownIn = (file: string) =>
  [...readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(SHOWN)].map(
    ([, command = '', answer = '']) => ({ file, command, answer }),
  )

it.each(['README.md', 'docs/api.md'])('an example stands in %s', (file) => {
  expect(shownIn(file)).toHaveLength(1)
})

it.each(['README.md', 'docs/api.md'].flatMap(shownIn))(
  'what $file shows is answered so',
  async ({ command, answer }) => {
    const { stdout } = await run('bash', ['-c', command.replace('http://127.0.0.1:4000/graphql', served.url)])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer))
  },
)
