import { hash as digest } from 'node:crypto'
import { kept } from './kept.ts'
import type { CitationRole, EntityType, RelationType } from './ontology.ts'
import { CITATION_ROLES, RELATION_TYPES } from './ontology.ts'

// Ids are hashes of what names the thing, so that the same documents give the same graph anywhere. The first letter tells
// what an id is of: e entity, d document, m measure, i indicator, v evidence, s section; r relation and c citation are put
// together from the ids of their ends, so that both engines find them from an end, without an index on relationships.

const HASH_LENGTH = 22

/** 128 bits of SHA-256 over the parts, in base64url; the parts cannot run into each other. */
export function hash(...parts: readonly string[]): string {
  return digest('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'base64url').slice(0, HASH_LENGTH)
}

/** What a name is compared by: compatibility forms folded; no white space, emphasis or quotation marks; lower case. */
export function nameIdentity(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s*《》“”"'‘’「」\u00ad]/g, '')
    .toLowerCase()
}

export const entityId = (type: EntityType, name: string): string => keptEntityId(`${type} ${name}`)

/** The same of a name that may never come back, such as one that somebody types. */
export const entityIdOnce = (type: EntityType, name: string): string => idOfIdentity(type, nameIdentity(name))

const idOfIdentity = (type: string, identity: string): string => `e${hash(type, identity)}`

/** Kept, since names come back in every document, and several times in each; no type holds a space. */
const keptEntityId = kept((typed) => {
  const end = typed.indexOf(' ')
  return idOfIdentity(typed.slice(0, end), nameIdentity(typed.slice(end + 1)))
})

/** From what names a document: series and number, else title and date, else title and publisher, else its text. */
export function documentId(
  header: {
    title: string
    series?: string | undefined
    number?: string | undefined
    date?: string | undefined
    publisher?: string | undefined
  },
  text: string,
): string {
  const { title, series, number, date, publisher } = header
  if (series && number) return `d${hash('series', nameIdentity(series), nameIdentity(number))}`
  if (title && date) return `d${hash('date', nameIdentity(title), date)}`
  if (title && publisher) return `d${hash('publisher', nameIdentity(title), nameIdentity(publisher))}`
  return `d${hash('text', text)}`
}

export const versionId = (text: string): string => hash('version', text)

/** `occurrence` tells facts apart that one document states in the same words more than once, counted from 0. */
export const measureId = (document: string, text: string, occurrence: number): string =>
  `m${hash(document, text.replace(/\s/g, ''), String(occurrence))}`

export const indicatorId = (
  document: string,
  facts: readonly (string | number | undefined)[],
  occurrence: number,
): string => `i${hash(document, ...facts.map((fact) => String(fact ?? '')), String(occurrence))}`

export const evidenceId = (fact: string, document: string, start: number, end: number): string =>
  `v${hash(fact, document, String(start), String(end))}`

export const sectionId = (document: string, position: number): string => `s${hash(document, String(position))}`

const letterOf = <T extends string>(values: readonly T[], value: T): string =>
  String.fromCharCode(97 + values.indexOf(value))

/** One relation however many documents state it; the ends of COOPERATES_WITH are sorted. */
export function relationId(type: RelationType, from: string, to: string): string {
  const [first, second] = type === 'COOPERATES_WITH' && to < from ? [to, from] : [from, to]
  return `r${letterOf(RELATION_TYPES, type)}${first.slice(1)}${second.slice(1)}`
}

export const citationId = (measure: string, entity: string, role: CitationRole): string =>
  `c${letterOf(CITATION_ROLES, role)}${measure.slice(1)}${entity.slice(1)}`

/** The ends of a relation's or citation's id; undefined where it is not of that form. */
export function endsOf(id: string): { from: string; to: string; label: RelationType | CitationRole } | undefined {
  if (id.length !== 2 + 2 * HASH_LENGTH) return undefined
  const ordinal = id.charCodeAt(1) - 97
  const label = id.startsWith('r') ? RELATION_TYPES[ordinal] : id.startsWith('c') ? CITATION_ROLES[ordinal] : undefined
  if (!label) return undefined
  const first = id.startsWith('r') ? 'e' : 'm'
  return { label, from: first + id.slice(2, 2 + HASH_LENGTH), to: `e${id.slice(2 + HASH_LENGTH)}` }
}
