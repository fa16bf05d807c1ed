import { readFileSync } from 'node:fs'
import type { Document } from 'yaml'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { XinquError } from '../errors.ts'

/**
 * Reads a YAML file and checks it against a schema. Throws BAD_LEXICON that names every problem as
 * `file:line:column what is wrong`, one a line.
 */
export function readData<T>(path: string, schema: z.ZodType<T>): T {
  return parseData(readText(path), path, schema)
}

/** The same for text that is already read; `name` is what problems call the file. */
export function parseData<T>(text: string, name: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  refuse(document.errors.map((error) => `${place(error.pos[0])} ${firstLine(error.message)}`))
  const checked = schema.safeParse(document.toJS())
  if (checked.success) return checked.data
  const problems = checked.error.issues.map((issue) => `${place(offsetOf(document, issue.path))} ${issue.message}`)
  throw refusal(problems)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new XinquError('BAD_LEXICON', `${path} cannot be read; restore it from the project.`, { cause })
  }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw refusal(problems)
}

const refusal = (problems: readonly string[]) => new XinquError('BAD_LEXICON', problems.join('\n'))

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message

/** Where the nearest node on the way to `path` begins; a missing key is reported at the map that lacks it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
