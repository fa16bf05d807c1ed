import { z } from 'zod'
import type { EntityType, MeasureStatus, RelationType } from '../ontology.ts'
import { ENTITY_TYPES, MEASURE_STATUSES, RELATION_TYPES } from '../ontology.ts'
import { type LexiconRule, ruleSchema } from './rule.ts'

/** What the words around and between two rows of names say of them: 〈policy〉由〈body〉制定. */
export interface Frame {
  readonly rule: LexiconRule
  readonly type: RelationType
  /** Which side the relation goes out from. */
  readonly from: 'left' | 'right'
  readonly left: readonly EntityType[]
  readonly right: readonly EntityType[]
  /** Right before the left row. */
  readonly before?: readonly string[] | undefined
  /** Not right before the left row: 从北京落户滨海. */
  readonly unless?: readonly string[] | undefined
  /** Between the rows; few other words may stand beside them. */
  readonly between: readonly string[]
  /** Behind the right row, in its clause. */
  readonly behind?: readonly string[] | undefined
  /** Other clauses may stand between the rows; the words of `between` stand right before the right one. */
  readonly far?: boolean | undefined
  /** Nothing stands between the words of `between` and the right row. */
  readonly close?: boolean | undefined
  /** The clause ends with the words behind. */
  readonly ends?: boolean | undefined
  /** Only in statements of this status. */
  readonly when?: readonly MeasureStatus[] | undefined
}

const words = z.array(z.string()).readonly()
const types = z.array(z.enum(ENTITY_TYPES)).readonly()

/** seeds/lexicon/cues-frames.yaml */
export const framesSchema: z.ZodType<{ readonly frames: readonly Frame[] }> = z.strictObject({
  frames: z.array(
    z.strictObject({
      rule: ruleSchema,
      type: z.enum(RELATION_TYPES),
      from: z.enum(['left', 'right']),
      left: types,
      right: types,
      before: words.optional(),
      unless: words.optional(),
      between: words,
      behind: words.optional(),
      far: z.boolean().optional(),
      close: z.boolean().optional(),
      ends: z.boolean().optional(),
      when: z.array(z.enum(MEASURE_STATUSES)).optional(),
    }),
  ),
})
