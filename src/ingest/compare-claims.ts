import type { ReadDocument } from './document.ts'

/** How a document's facts differ from those of its older version, counted. */
export interface Difference {
  readonly added: number
  readonly removed: number
  /** The same fact with other attributes, such as a measure that was planned and is done. */
  readonly changed: number
}

/** Entities, relations, measures and indicators, told apart by what names them. */
export function compareClaims(before: ReadDocument, after: ReadDocument): Difference {
  const [old, now] = [factsOf(before), factsOf(after)]
  const kept = [...now].filter(([key]) => old.has(key))
  return {
    added: now.size - kept.length,
    removed: old.size - kept.length,
    changed: kept.filter(([key, attributes]) => old.get(key) !== attributes).length,
  }
}

/** From what names a fact to its attributes; places are left out, since an edit elsewhere moves them all. */
function factsOf({ text, claims }: ReadDocument): ReadonlyMap<string, string> {
  const { entities, relations, measures, indicators } = claims
  const names = new Map(entities.map(({ id, type, name }) => [id, `${type} ${name}`]))
  const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? ''
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).replace(/\s/g, '')
  const facts = new Map<string, unknown[]>()
  for (const { id, kind, status, aliases, documentNumber, date } of entities)
    facts.set(`entity ${nameOf(id)}`, [kind, status, documentNumber, date, [...aliases].sort()])
  for (const { type, from, to } of relations) facts.set(`relation ${type} ${nameOf(from)} ${nameOf(to)}`, [])
  for (const measure of measures) {
    const cites = measure.cites.map(({ entity, role }) => `${role} ${nameOf(entity)}`).sort()
    facts.set(`measure ${words(measure)}`, [measure.status, nameOf(measure.actor), cites])
  }
  for (const { name, measure, value, unit, comparator, nature, year, of } of indicators)
    facts.set(`indicator ${name} ${measure} ${value} ${unit}`, [comparator, nature, year, nameOf(of)])
  return new Map([...facts].map(([key, attributes]) => [key, JSON.stringify(attributes)]))
}
