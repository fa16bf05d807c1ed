import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { printSchema } from '../../src/commands/schema-command.ts'
import type { Terminal } from '../../src/commands/terminal.ts'

describe('xinqu schema', () => {
  it('prints a whole schema with its descriptions', () => {
    const lines: string[] = []
    const ignore = () => undefined
    const printPieces = async () => {}
    const terminal: Terminal = {
      print: (line) => lines.push(line),
      printPieces,
      complain: ignore,
      progress: ignore,
      settle: ignore,
    }
    printSchema(terminal)
    const measures = buildSchema(lines.join('\n')).getQueryType()?.getFields().measures
    expect(measures?.description).toContain('举措')
  })
})
