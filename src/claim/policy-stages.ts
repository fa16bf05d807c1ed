import type { Entity } from '../entity/entity.ts'
import type { Cues } from '../lexicon/cues.ts'
import type { Government } from './govern.ts'
import type { Gathering, Said } from './said.ts'
import { anyOf } from './words.ts'

/** 省政府印发的|《意见》 tells which one, and so is there. */
const ATTRIBUTE = /^的/

/**
 * Finds the policies that a document only asks for: all that it says of their making is a plan or advice (制定《条例》 in a plan of
 * work, 建议出台《办法》), and nothing rests on them. One with a number is there.
 */
export function stageFinder({ drafting }: Pick<Cues, 'drafting'>) {
  const drafts = new RegExp(`(?:${anyOf(drafting)})$`)
  return (reading: string, entities: readonly Entity[]): Gathering<string> => {
    const planned = new Set<string>()
    const there = new Set(entities.filter(({ documentNumber }) => documentNumber).map(({ id }) => id))
    const isMade = ({ place, cue, governor }: Government): boolean =>
      governor?.rule === 'issue' &&
      cue !== undefined &&
      drafts.test(cue.word) &&
      !ATTRIBUTE.test(reading.slice(cue.start + cue.word.length, place.start))
    return {
      take({ statement, status, governed }: Said) {
        for (const government of governed) {
          const { place, governor } = government
          const { type, id } = place.entity
          if (type !== 'Policy' || place.nested) continue
          if (isMade(government)) (statement.measure && status !== 'DONE' ? planned : there).add(id)
          else if (governor?.roles.Policy === 'BASIS') there.add(id)
        }
      },
      all: () => [...planned].filter((id) => !there.has(id)),
    }
  }
}
