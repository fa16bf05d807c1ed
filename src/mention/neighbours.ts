import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Mention } from './mention.ts'

/** What one item of a list is by the items beside it; undefined where they do not tell. */
export type JudgeItem = (item: Span, beside: Mention) => Mention | undefined

const JOINTS = ['、', '和', '与', '及', '以及']
const ITEM_END = /[、，。；：！？\n“”《》（）和与及等]|以及/
const LONGEST_ITEM = 12

/** Goes along the lists in which mentions stand, and asks of the items beside each what they are. */
export function findNeighbours(
  text: string,
  mentions: readonly Mention[],
  boundaries: Boundaries,
  judge: JudgeItem,
): Mention[] {
  const taken = new Set(mentions.map(({ start }) => start))
  const ends = new Set(mentions.map(({ end }) => end))
  const found: Mention[] = []
  for (const mention of mentions) {
    for (let at: Mention | undefined = mention; at; ) {
      const item = itemAfter(text, at.end)
      const next: Mention | undefined = item && mayBe(item.start, at) ? judge(item, at) : undefined
      if (next) take(next)
      at = next
    }
    for (let at: Mention | undefined = mention; at; ) {
      const item = itemBefore(text, at.start, boundaries)
      const next: Mention | undefined = item && !ends.has(item.end) ? judge(item, at) : undefined
      if (next) take(next)
      at = next
    }
  }
  return found

  /** In a list of new areas the place that begins an item is not all of it: 天津滨海. */
  function mayBe(start: number, { type }: Mention): boolean {
    return type === 'NewArea' || !taken.has(start)
  }

  function take(mention: Mention): void {
    found.push(mention)
    taken.add(mention.start)
    ends.add(mention.end)
  }
}

function itemAfter(text: string, end: number): Span | undefined {
  const joint = JOINTS.find((mark) => text.startsWith(mark, end))
  if (!joint) return undefined
  const start = end + joint.length
  const length = text.slice(start, start + LONGEST_ITEM + 1).search(ITEM_END)
  return length > 1 ? { start, end: start + length } : undefined
}

function itemBefore(text: string, start: number, boundaries: Boundaries): Span | undefined {
  const joint = JOINTS.find((mark) => text.startsWith(mark, start - mark.length))
  if (!joint) return undefined
  const end = start - joint.length
  const begin = boundaries.begin(end)
  return end - begin > 1 && end - begin <= LONGEST_ITEM ? { start: begin, end } : undefined
}
