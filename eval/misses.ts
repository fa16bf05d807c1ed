import type { ExtractedEntity, Extraction } from '../src/exchange.ts'
import { nameIdentity } from '../src/identity.ts'
import type { Case } from './cases.ts'

type Extracted = Case & { readonly predicted: Extraction }

interface Miss {
  readonly group: string
  readonly entity: ExtractedEntity
}

/** Prints the entities that were missed or wrongly found, by what went wrong, the commonest first, with their sentences. */
export function printMisses({ name, text, gold, predicted }: Extracted): void {
  const groups = new Map<string, ExtractedEntity[]>()
  for (const { group, entity } of [...missed(gold, predicted), ...spurious(gold, predicted)])
    groups.set(group, [...(groups.get(group) ?? []), entity])
  const sorted = [...groups].toSorted((a, b) => b[1].length - a[1].length)
  console.log(`\n== ${name}`)
  for (const [group, entities] of sorted) {
    console.log(`-- ${group}: ${entities.length}`)
    for (const entity of entities) console.log(`   ${entity.name}  ${contextOf(text, entity)}`)
  }
}

const formsOf = ({ name, aliases }: ExtractedEntity): string[] => [name, ...aliases].map(nameIdentity)

const isSame = (a: ExtractedEntity, b: ExtractedEntity): boolean =>
  formsOf(b).includes(nameIdentity(a.name)) || formsOf(a).includes(nameIdentity(b.name))

function missed(gold: Extraction, predicted: Extraction): Miss[] {
  return gold.entities
    .filter((wanted) => !predicted.entities.some((said) => said.type === wanted.type && isSame(wanted, said)))
    .map((entity) => ({ group: `missed ${entity.type}: ${causeOf(entity, predicted.entities)}`, entity }))
}

function spurious(gold: Extraction, predicted: Extraction): Miss[] {
  return predicted.entities
    .filter((said) => !gold.entities.some((wanted) => said.type === wanted.type && isSame(wanted, said)))
    .map((entity) => ({ group: `spurious ${entity.type}: ${causeOf(entity, gold.entities)}`, entity }))
}

function causeOf(entity: ExtractedEntity, others: readonly ExtractedEntity[]): string {
  if (others.some((other) => isSame(entity, other))) return 'type'
  const place = entity.mentions[0]
  const touches =
    place && others.some(({ mentions }) => mentions.some((m) => m.start < place.end && place.start < m.end))
  return touches ? 'boundary' : 'nothing there'
}

function contextOf(text: string, { mentions: [place] }: ExtractedEntity): string {
  if (!place) return ''
  const before = text.slice(Math.max(0, place.start - 14), place.start)
  const after = text.slice(place.end, place.end + 14)
  return `…${before}[${text.slice(place.start, place.end)}]${after}…`.replace(/\s+/g, ' ')
}
