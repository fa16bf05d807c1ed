import { readdirSync, readFileSync } from 'node:fs'

// Beside src/ and dist/ alike, so the same files serve a checkout, a build and an installed package.
const FOLDER = new URL('../../cypher/', import.meta.url)

let texts: ReadonlyMap<string, string> | undefined

/** The text of cypher/NAME.cypher; a name without a file is a mistake in the program. */
export function statementText(name: string): string {
  texts ??= readStatements()
  const text = texts.get(name)
  if (text === undefined) throw new Error(`There is no statement cypher/${name}.cypher.`)
  return text
}

function readStatements(): ReadonlyMap<string, string> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.cypher'))
  return new Map(files.map((file) => [file.slice(0, -'.cypher'.length), readFileSync(new URL(file, FOLDER), 'utf8')]))
}

export interface SchemaStatement {
  readonly name: string
  readonly text: string
}

/** The constraints, which the engines share, and the indexes that this engine needs. */
export function schemaStatements(engine: 'neo4j' | 'grafeo'): SchemaStatement[] {
  return ['constraints', `indexes-${engine}`].flatMap((file) =>
    readFileSync(new URL(`schema/${file}.cypher`, FOLDER), 'utf8')
      .split(';')
      .map(namedStatement),
  )
}

function namedStatement(text: string): SchemaStatement {
  const name = /^CREATE (?:CONSTRAINT|INDEX) (\w+)/m.exec(text)?.[1]
  if (name === undefined) throw new Error(`A statement under cypher/schema/ creates nothing: ${text.trim()}`)
  return { name, text }
}
