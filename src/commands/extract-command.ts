import type { Extraction } from '../exchange.ts'
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
  let whole = true
  for await (const source of readSources(files)) {
    if ('error' in source) {
      terminal.complain(source.error.message)
      whole = false
    } else {
      terminal.print(JSON.stringify(extract(source.text), null, files.length === 1 ? 2 : undefined))
    }
  }
  return whole
}
