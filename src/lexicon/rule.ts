import { z } from 'zod'

/** The id of a rule that stands in the lexicon. */
export const ruleSchema = z.string().min(1).brand<'rule of the lexicon'>()
export type LexiconRule = z.output<typeof ruleSchema>
