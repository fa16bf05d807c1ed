#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander'
import { terminalOn } from './commands/terminal.ts'
import { readEnvironment, runAsInProduction } from './environment.ts'
import { XinquError } from './errors.ts'
import type { StoreSettings } from './graph/open-store.ts'
import type { Operations } from './operations/operations.ts'

// A command imports what it does only when it is given, so that none waits for what another needs.

const terminal = terminalOn(process.stdout, process.stderr)

const program = new Command('xinqu')
  .description('Chinese policy documents as a knowledge graph, with the quoted sentence behind every fact.')
  .showSuggestionAfterError()
  .showHelpAfterError('(xinqu --help tells the commands, xinqu COMMAND --help the options of one)')

program
  .command('serve')
  .description('serve the graph at /graphql; at the first start, take in the documents that come along')
  .option('--port <port>', 'the port to listen on (default: PORT, else 4000)', portNumber)
  .option('--host <host>', 'the address to listen on (default: HOST, else 127.0.0.1)')
  .option('--no-seeds', 'do not take in the documents that come along')
  .action(async ({ seeds, ...listening }: { port?: number; host?: string; seeds: boolean }) => {
    const environment = { ...readEnvironment(), ...listening }
    runAsInProduction()
    const { serve } = await import('./main.ts')
    await serve(environment, { seeds, terminal })
  })

program
  .command('ingest')
  .description('take documents into the graph')
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .action(async (paths: string[]) => {
    const { ingestPaths } = await import('./commands/ingest-command.ts')
    await withOperations((operations) => ingestPaths(operations, paths, terminal))
  })

program
  .command('remove')
  .description('take documents out of the graph, with all that only they state')
  .argument('<id...>', 'ids of documents, as { documents { nodes { id title } } } lists them')
  .action(async (ids: string[]) => {
    const { removeDocuments } = await import('./commands/remove-command.ts')
    await withOperations((operations) => removeDocuments(operations, ids, terminal))
  })

program
  .command('extract')
  .description('print what documents state, in the exchange format; needs no store')
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .option('--explain', 'show the text with its names and cues marked, and the rule behind each claim; as --format text')
  .addOption(
    new Option('--format <format>', 'json: the exchange format; text and html: the text explained')
      .choices(['json', 'text', 'html'])
      .default('json'),
  )
  .action(async (paths: string[], { explain, format }: { explain?: boolean; format: 'json' | 'text' | 'html' }) => {
    const { explainPaths, extractPaths } = await import('./commands/extract-command.ts')
    const { keepEngineLean } = await import('./commands/lean-engine.ts')
    const { loadLexicon } = await import('./lexicon/load-lexicon.ts')
    const { createExplainer, createExtractor } = await import('./pipeline.ts')
    keepEngineLean()
    const explained = explain && format === 'json' ? 'text' : format
    conclude(
      explained === 'json'
        ? await extractPaths(createExtractor(loadLexicon()), paths, terminal)
        : await explainPaths(createExplainer(loadLexicon()), paths, explained, terminal),
    )
  })

program
  .command('schema')
  .description('print the schema of the API')
  .action(async () => {
    const { printSchema } = await import('./commands/schema-command.ts')
    printSchema(terminal)
  })

program
  .command('doctor')
  .description('say what is configured, and how the store is')
  .action(async () => {
    const { examine } = await import('./commands/doctor-command.ts')
    const { openReader } = await import('./reader.ts')
    const { store } = readEnvironment()
    conclude(await examine(store, openReader().version, () => operationsOn(store), terminal))
  })

async function operationsOn(store: StoreSettings): Promise<Operations> {
  const { openOperations } = await import('./operations/open-operations.ts')
  const { openReader } = await import('./reader.ts')
  return openOperations(store, openReader())
}

async function withOperations(work: (operations: Operations) => Promise<boolean>): Promise<void> {
  const operations = await operationsOn(readEnvironment().store)
  try {
    conclude(await work(operations))
  } finally {
    await operations.close()
  }
}

function conclude(isWhole: boolean): void {
  if (!isWhole) process.exitCode = 1
}

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}

// A reader that stops listening, such as `xinqu extract … | head`, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof XinquError)) throw error
  terminal.complain(error.message)
  process.exitCode = 1
}
