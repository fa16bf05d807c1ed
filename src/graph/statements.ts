import { existsSync, readdirSync, readFileSync } from 'node:fs'

// Beside src/ and dist/ alike, so the same files serve a checkout, a build and an installed package.
const FOLDER = new URL('../../cypher/', import.meta.url)

type EngineName = 'neo4j' | 'grafeo'

const texts = new Map<EngineName, ReadonlyMap<string, string>>()

/**
 * The text of cypher/NAME.cypher, or of cypher/ENGINE/NAME.cypher where an engine finds the same in a way of its own; a name
 * without a file is a mistake in the program.
 */
export function statementText(name: string, engine: EngineName): string {
  const known = texts.get(engine) ?? new Map([...readStatements(''), ...readStatements(`${engine}/`)])
  texts.set(engine, known)
  const text = known.get(name)
  if (text === undefined) throw new Error(`There is no statement cypher/${name}.cypher.`)
  return text
}

function readStatements(folder: string): ReadonlyMap<string, string> {
  const place = new URL(folder, FOLDER)
  const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.cypher')) : []
  return new Map(files.map((file) => [file.slice(0, -'.cypher'.length), readFileSync(new URL(file, place), 'utf8')]))
}

export interface SchemaStatement {
  readonly name: string
  readonly text: string
}

/** The constraints, which the engines share, and the indexes that this engine needs. */
export function schemaStatements(engine: EngineName): SchemaStatement[] {
  return ['constraints', `indexes-${engine}`].flatMap((file) =>
    readFileSync(new URL(`schema/${file}.cypher`, FOLDER), 'utf8')
      .split(';')
      .map(namedStatement),
  )
}

function namedStatement(text: string): SchemaStatement {
  const name = /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/m.exec(text)?.[1]
  if (name === undefined) throw new Error(`A statement under cypher/schema/ creates nothing: ${text.trim()}`)
  return { name, text }
}
