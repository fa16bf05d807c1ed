import { stringifyChunked } from '@discoveryjs/json-ext'
import type { Extraction } from '../exchange.ts'
import type { Explanation } from '../explanation/explanation.ts'
import { inHtml } from '../explanation/in-html.ts'
import { inTerminal } from '../explanation/in-terminal.ts'
import { listFiles, readSources } from '../ingest/source-file.ts'
import type { Terminal } from './terminal.ts'

/**
 * Prints what the documents of files and folders state, in the exchange format: one object for one file, a line each for
 * several. Gives whether every one of them could be read.
 */
export async function extractPaths(
  extract: (text: string) => Extraction,
  paths: readonly string[],
  terminal: Terminal,
): Promise<boolean> {
  const files = await listFiles(paths)
  const layout = files.length === 1 ? { space: 2 } : {}
  return readEach(files, terminal, (text) => terminal.printPieces(stringifyChunked(extract(text), layout)))
}

/** Prints the documents with what was read in them, and why, for a terminal or as one HTML page; gives the same. */
export async function explainPaths(
  explain: (text: string) => Explanation,
  paths: readonly string[],
  format: 'text' | 'html',
  terminal: Terminal,
): Promise<boolean> {
  const explanations: Explanation[] = []
  const whole = await readEach(await listFiles(paths), terminal, async (text) => {
    const explanation = explain(text)
    if (format === 'text') terminal.print(inTerminal(explanation))
    else explanations.push(explanation)
  })
  if (format === 'html') terminal.print(inHtml(explanations))
  return whole
}

async function readEach(
  files: readonly string[],
  terminal: Terminal,
  take: (text: string) => Promise<void>,
): Promise<boolean> {
  let whole = true
  for await (const source of readSources(files)) {
    if ('error' in source) {
      terminal.complain(source.error.message)
      whole = false
    } else await take(source.text)
  }
  return whole
}
