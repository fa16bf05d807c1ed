// Writes docs/api.md from the schema; with --check, says whether it is as the schema is. Run by npm run codegen.
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { typeDefinitions } from '../src/graphql/type-definitions.ts'
import { describeApi } from './describe-api.ts'

const FILE = new URL('../docs/api.md', import.meta.url)
const text = describeApi(buildSchema(typeDefinitions()))

if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('docs/api.md is not as the schema is; run npm run codegen.')
  process.exitCode = 1
}
