import type { Entity } from '../entity/entity.ts'
import type { Cues } from '../lexicon/cues.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { EntityType } from '../ontology.ts'
import { readMark } from '../text/marks.ts'
import type { Found } from './found.ts'
import { withoutPlaces } from './places.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

/** How much of the end of the sentence before a list is looked at. */
const LEAD = 40

/**
 * Finds the fields that a list counts under a sentence which says what is done with them: 新区重点发展下列产业：（一）新材料；….
 */
export function listFinder({ governors }: Pick<Cues, 'governors'>, { FOCUSES_ON }: Ontology['relationTypes']) {
  const words = governors.filter(({ rule }) => rule === 'develop').flatMap((governor) => governor.words)
  const leads = new RegExp(`(?:${anyOf([...words, ...DRAWN])})[^，。；：]{0,24}：$`)
  return (reading: string, subject: Entity | undefined) => {
    let owner: Entity | undefined
    /** The section that an item heads: （一）新材料。支持企业延链补链。 */
    let headed: number | undefined
    return ({ statement: { start, end, item, heading, section }, actor, governed }: Said): readonly Found[] => {
      const heads = heading && isAll(reading.slice(start, end), start, governed)
      if (owner && heads) headed = section
      if (item?.by !== 'ordinal' && !(owner && headed === section)) {
        const opens = !heading && leads.test(reading.slice(Math.max(start, end - LEAD), end))
        owner = opens ? [actor?.entity, subject].find((one) => one && isOf(one, FOCUSES_ON.from)) : undefined
        return []
      }
      if (!owner || !(item || heads)) return []
      const from = owner
      return governed
        .filter(({ place }) => place.entity.type === 'Industry' && !place.nested)
        .map(({ place }) => ({
          type: 'FOCUSES_ON',
          from,
          to: place.entity,
          quote: place,
          rule: 'listed-field',
          assertion: 'INFERRED',
        }))
    }
  }
}

/** （一）新材料与氢能。: a counted heading that says nothing but fields. */
function isAll(words: string, at: number, governed: Said['governed']): boolean {
  const mark = readMark(words)
  const fields = governed
    .map(({ place }) => place)
    .filter(({ entity, nested }) => entity.type === 'Industry' && !nested)
  if (!mark || fields.length === 0) return false
  return AFTER.test(withoutPlaces(words, at, fields).slice(mark.length))
}

const AFTER = /^[、和与及]*(?:产业|领域|方向)?[。：]?$/

/** What is done with the firms of a field. */
const DRAWN = ['承接', '引进', '支持', '鼓励', '吸引']

const isOf = ({ type }: Entity, types: readonly EntityType[]): boolean => types.includes(type)
