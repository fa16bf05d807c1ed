#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander'
import { examine } from './commands/doctor-command.ts'
import { explainPaths, extractPaths } from './commands/extract-command.ts'
import { ingestPaths } from './commands/ingest-command.ts'
import { removeDocuments } from './commands/remove-command.ts'
import { printSchema } from './commands/schema-command.ts'
import { terminalOn } from './commands/terminal.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { XinquError } from './errors.ts'
import { loadLexicon } from './lexicon/load-lexicon.ts'
import { openOperations } from './operations/open-operations.ts'
import type { Operations } from './operations/operations.ts'
import { createExplainer } from './pipeline.ts'
import { openReader } from './reader.ts'

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
    const { serve } = await import('./main.ts')
    await serve(environment, { seeds, terminal })
  })

program
  .command('ingest')
  .description('take documents into the graph')
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .action((paths: string[]) => withOperations((operations) => ingestPaths(operations, paths, terminal)))

program
  .command('remove')
  .description('take documents out of the graph, with all that only they state')
  .argument('<id...>', 'ids of documents, as { documents { nodes { id title } } } lists them')
  .action((ids: string[]) => withOperations((operations) => removeDocuments(operations, ids, terminal)))

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
    const explained = explain && format === 'json' ? 'text' : format
    conclude(
      explained === 'json'
        ? await extractPaths(openReader().extract, paths, terminal)
        : await explainPaths(createExplainer(loadLexicon()), paths, explained, terminal),
    )
  })

program
  .command('schema')
  .description('print the schema of the API')
  .action(() => printSchema(terminal))

program
  .command('doctor')
  .description('say what is configured, and how the store is')
  .action(async () => {
    const { store }: Environment = readEnvironment()
    const reader = openReader()
    conclude(await examine(store, reader.version, () => openOperations(store, () => reader), terminal))
  })

async function withOperations(work: (operations: Operations) => Promise<boolean>): Promise<void> {
  const operations = await openOperations(readEnvironment().store, openReader)
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
