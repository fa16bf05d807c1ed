import { z } from 'zod'
import type { Context } from '../context.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { documentRow, type EntityRow, type Place } from './rows.ts'

/** What an entity is, beside its names, with the places that say so. */
export interface AttributeRow {
  readonly name: string
  readonly value: string
  readonly places: readonly Place[]
}

const NAMES = ['kind', 'stage', 'documentNumber', 'date'] as const

const optional = z.string().nullish()
const descriptionRow = z.object({
  document: documentRow,
  description: z.object({
    kind: optional,
    stage: optional,
    documentNumber: optional,
    date: optional,
    starts: z.array(z.int()),
    ends: z.array(z.int()),
  }),
})
type DescriptionRow = z.output<typeof descriptionRow>

const descriptions: BatchedStatement<DescriptionRow> = { name: 'list-descriptions', over: 'ids', row: descriptionRow }

/** The entity's own attributes first, then what single documents say otherwise. */
export async function attributesOf({ reader }: Context, entity: EntityRow): Promise<AttributeRow[]> {
  const said = await reader.each(descriptions, ofId(entity.id))
  const stated = NAMES.flatMap((name) => {
    const values = new Set([entity[name], ...said.map(({ description }) => description[name])])
    return [...values].flatMap((value) => (value ? [{ name, value, places: placesOf(said, name, value) }] : []))
  })
  return entity.province ? [...stated, { name: 'province', value: entity.province, places: [] }] : stated
}

/** The first mention in each document that says so. */
const placesOf = (said: readonly DescriptionRow[], name: (typeof NAMES)[number], value: string): Place[] =>
  said.flatMap(({ document, description }) => {
    const [start, end] = [description.starts[0], description.ends[0]]
    return description[name] === value && start !== undefined && end !== undefined ? [{ document, start, end }] : []
  })
