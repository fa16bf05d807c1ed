import type { Cues } from '../lexicon/cues.ts'
import { anyOf } from './words.ts'

/** How a text tells who carries out what stands before: （牵头单位：甲局；配合单位：乙局）, （甲局牵头，乙局配合）, or a line of its own. */
export interface Charges {
  /** Somewhere in a text that tells it at all. */
  readonly somewhere: RegExp
  /** Ends right before the one who leads, whom a label names. */
  readonly label: RegExp
  /** Ends right before the one who leads, behind whom a verb says so. */
  readonly opening: RegExp
  /** Brackets that name the one who leads, and maybe others, from their beginning to their end. */
  readonly brackets: RegExp
  /** Begins a line that says nothing else. */
  readonly line: RegExp
  /** A sentence that is nothing but such brackets. */
  readonly whole: RegExp
}

export function chargesOf({ charging: { labels, leads, shares } }: Pick<Cues, 'charging'>): Charges {
  const lead = anyOf(leads)
  return {
    somewhere: new RegExp(anyOf([...labels, ...leads])),
    label: new RegExp(`[（\\n](?:${anyOf(labels)})：`),
    opening: new RegExp(`（(?=[^，。；：（）]{2,24}(?:${lead}))`),
    brackets: new RegExp(`^（[^（）]{0,6}(?:${lead})[^（）]{2,200}）`),
    line: new RegExp(`^（?(?:${lead})`),
    whole: new RegExp(`^（[^。（）]{1,160}(?:${anyOf([...leads, ...shares])})[^。（）]{0,6}）[。；]?$`),
  }
}
