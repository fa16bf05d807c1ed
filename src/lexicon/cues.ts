import { z } from 'zod'
import type { Layout } from '../text/layout.ts'

const words = z.array(z.string().min(1)).readonly()

/** seeds/lexicon/cues-layout.yaml */
export const layoutSchema: z.ZodType<Layout> = z.strictObject({
  genres: words,
  publishers: words,
  groups: words,
  authors: words,
  notes: words,
  contents: words,
  furniture: words,
  distribution: words,
  questions: words,
  answers: words,
  ordinals: words,
  sequence: words,
  examples: words,
  demands: words,
})
