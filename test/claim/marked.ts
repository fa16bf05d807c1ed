import { createClaimExtractor } from '../../src/claim/extract-claims.ts'
import type { Entity } from '../../src/entity/entity.ts'
import { readCues } from '../../src/lexicon/cues.ts'
import { readOntology } from '../../src/lexicon/read-ontology.ts'
import type { EntityKind, EntityType } from '../../src/ontology.ts'
import { readText } from '../../src/text/read-text.ts'

const words = readCues('seeds/lexicon')
const { relationTypes } = readOntology('seeds/ontology.yaml')
const extractClaims = createClaimExtractor({ ...words, relationTypes })

const TYPES: Readonly<Record<string, EntityType>> = {
  N: 'NewArea',
  R: 'Region',
  P: 'Platform',
  J: 'Project',
  E: 'Enterprise',
  O: 'Organization',
  Y: 'Policy',
  I: 'Industry',
}

const MARK = /\{([A-Z])(?:\/([A-Z]+))?:([^{}]+)\}/

/**
 * Reads a text whose names are marked, {N:贵安新区}, {R/PROVINCE:贵州}, inner names first: {P:{I:大数据}试验区}. Gives its claims
 * with names in place of ids. `aliases` are other names of what is marked.
 */
export function claimsOf(
  marked: string,
  title = '某市情况报告',
  aliases: Readonly<Record<string, readonly string[]>> = {},
) {
  const { plain, names } = unmark(`${title}\n${marked}`)
  const text = readText(plain, words.layout)
  const entities = new Map<string, Entity>()
  for (const { type, kind, name, start } of names) {
    const id = `${type} ${name}`
    const known = entities.get(id)
    const place = {
      start: inReading(text.reading.offsets, start),
      end: inReading(text.reading.offsets, start + name.length),
    }
    const mentions = [...(known?.mentions ?? []), place]
    entities.set(id, {
      id,
      type,
      ...(kind ? { kind } : {}),
      name,
      aliases: aliases[name] ?? [],
      rule: 'test',
      mentions,
    })
  }
  const reading = text.reading.text
  const claims = extractClaims(text, [...entities.values()])
  const name = (id: string | undefined) => id?.split(' ')[1]
  return {
    measures: claims.measures.map((measure) => ({
      text: reading.slice(measure.start, measure.end),
      status: measure.status,
      actor: name(measure.actor),
      assertion: measure.assertion,
      cites: measure.cites.map(({ role, entity }) => `${role} ${name(entity)}`),
    })),
    relations: claims.relations.map(({ type, from, to }) => `${name(from)} ${type} ${name(to)}`),
    indicators: claims.indicators.map((indicator) => ({ ...indicator, of: name(indicator.of) })),
    claims,
    reading,
  }
}

/** Where the reading has got to at an offset of the source. */
function inReading(offsets: Uint32Array, at: number): number {
  const found = offsets.findIndex((offset) => offset >= at)
  return found < 0 ? offsets.length - 1 : found
}

interface Name {
  readonly type: EntityType
  readonly kind?: EntityKind
  readonly name: string
  readonly start: number
}

function unmark(marked: string): { plain: string; names: readonly Name[] } {
  const names: Name[] = []
  let plain = marked
  for (let match = MARK.exec(plain); match; match = MARK.exec(plain)) {
    const [all, letter = '', kind, name = ''] = match
    const start = match.index
    const type = TYPES[letter]
    if (!type) throw new Error(`${letter} marks no type`)
    const shift = all.length - name.length
    const opening = shift - 1
    const moved = names.map((known) => ({ ...known, start: moveBack(known.start, start, all.length, opening) }))
    names.splice(0, names.length, ...moved, { type, ...(kind ? { kind: kind as EntityKind } : {}), name, start })
    plain = plain.slice(0, start) + name + plain.slice(start + all.length)
  }
  return { plain, names }
}

/** Where a name stands when the marks of another are taken away: inside of it by its opening, behind it by both. */
function moveBack(at: number, start: number, length: number, opening: number): number {
  if (at >= start + length) return at - opening - 1
  return at > start ? at - opening : at
}
