import { readdirSync, readFileSync } from 'node:fs'
import type { Extraction } from '../src/exchange.ts'
import type { Source } from '../src/ingest/source-file.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import { type Chance, chanceOf } from './chance.ts'

const SEEDS = new URL('../seeds/documents/', import.meta.url)
/** Some 5 kB of UTF-8. */
const CHARACTERS = 1_700
const SENTENCES_OF_SECTION = 8
const STEM = 2
/** A name that is shorter is a general one, and stays. */
const SHORTEST_VARIED = 5

/** A sentence of the seeds, cut where names stand in it. */
type Shape = readonly (string | Slot)[]

interface Slot {
  readonly type: string
  readonly name: string
  /** Names that are known beforehand, of which one may stand here; empty where a name is made up. */
  readonly known: readonly string[]
}

/**
 * Documents in the sentences of those that come along, with other names and numbers: known names as often as a Zipf
 * distribution has them, so that some become hubs, and made up ones of which most are rare. The same seed gives the same.
 */
export function* syntheticDocuments(
  count: number,
  lexicon: Lexicon,
  extract: (text: string) => Extraction,
  seed = 7,
): Generator<Source> {
  const chance = chanceOf(seed)
  const seeds = readdirSync(SEEDS).map((file) => readFileSync(new URL(file, SEEDS), 'utf8'))
  const read = seeds.map((text) => ({ text, claims: extract(text) }))
  const shapes = read.flatMap(({ text, claims }) => shapesOf(text, claims, lexicon))
  const headings = read.flatMap(({ claims }) => claims.sections.map(({ heading }) => heading))
  const stems = lexicon.known.filter(({ type }) => type === 'Region').map(({ name }) => name.slice(0, STEM))
  for (let number = 0; number < count; number++) {
    const lines = [
      `# ${stems[chance.ranked(stems.length)]}第${number}号${headings[chance.below(headings.length)]}`,
      dateOf(chance),
    ]
    for (let length = 0, line = 0; length < CHARACTERS; line++) {
      const isHeading = line % SENTENCES_OF_SECTION === 0
      const next = isHeading
        ? `## ${headings[chance.below(headings.length)]}`
        : fill(shapes[chance.below(shapes.length)] ?? [], stems, chance)
      length += next.length
      lines.push(next)
    }
    yield { name: `${number}.md`, text: lines.join('\n\n') }
  }
}

const dateOf = (chance: Chance): string =>
  `${2015 + chance.below(10)}年${1 + chance.below(12)}月${1 + chance.below(28)}日`

function shapesOf(text: string, claims: Extraction, lexicon: Lexicon): Shape[] {
  const slots = claims.entities
    .flatMap(({ type, name, mentions }) =>
      mentions.map((mention) => ({ ...mention, slot: slotOf(type, name, lexicon) })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return [...text.matchAll(/[^。\n]{12,200}。/g)].map(({ index, 0: sentence }) => {
    const parts: (string | Slot)[] = []
    let at = index
    for (const { start, end, slot } of slots) {
      if (start < at || end > index + sentence.length) continue
      // A short form of a longer name is no slot: its words hold for the name before it.
      const isWhole = slot.known.length > 0 || text.slice(start, end) === slot.name
      parts.push(text.slice(at, start), isWhole ? slot : text.slice(start, end))
      at = end
    }
    return [...parts, text.slice(at, index + sentence.length)]
  })
}

function slotOf(type: Extraction['entities'][number]['type'], name: string, lexicon: Lexicon): Slot {
  const known = lexicon.find(type, name)
  const alike = known ? lexicon.known.filter((one) => one.type === type && one.kind === known.kind) : []
  return { type, name, known: alike.map((one) => one.name) }
}

function fill(shape: Shape, stems: readonly string[], chance: Chance): string {
  return shape
    .map((part) => (typeof part === 'string' ? otherDigits(part, chance) : nameFor(part, stems, chance)))
    .join('')
}

function nameFor({ name, known }: Slot, stems: readonly string[], chance: Chance): string {
  if (known.length > 0) return known[chance.ranked(known.length)] ?? name
  if (name.length < SHORTEST_VARIED) return name
  return `${stems[chance.ranked(stems.length)]}${stems[chance.below(stems.length)]}${name.slice(STEM)}`
}

/** Other numbers of the same length; what looks like a year stays. */
const otherDigits = (text: string, chance: Chance): string =>
  text.replace(/\d+/g, (digits) => (/^20\d\d$/.test(digits) ? digits : String(1 + chance.below(9)) + digits.slice(1)))
