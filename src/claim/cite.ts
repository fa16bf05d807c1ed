import type { CitationRole, EntityType } from '../ontology.ts'
import type { Citation } from './claim.ts'
import type { Actor } from './find-actors.ts'
import type { Government } from './govern.ts'
import { spanOf } from './govern.ts'
import type { Alone } from './in-names.ts'
import { isPlaced, owns } from './in-names.ts'
import type { Place } from './places.ts'
import type { Row } from './rows.ts'

/** The rule of a name that no cue governs. */
const MENTIONED = 'mention'

/** 甲公司、乙公司相继落户: each settles for itself. */
const SETTLES = 'settles'

export interface Context {
  /** Types that are cited only where a cue governs them. */
  readonly ungoverned: readonly EntityType[]
  readonly reading: string
  readonly alone: Alone
}

/** What a measure cites: each entity once, with the role that a cue gives it, else as a mere mention, if its type is ever merely mentioned. */
export function citations(
  governed: readonly Government[],
  actor: Actor | undefined,
  { ungoverned, reading, alone }: Context,
): readonly Citation[] {
  const cited = new Map<string, Citation>()
  for (const government of governed) {
    const { entity } = government.place
    if (entity.id === actor?.entity.id || government.place.refers || !counts(government.place, reading, alone)) continue
    const citation = cite(government, actor)
    if (government.governor?.uncited || (citation.rule === MENTIONED && !isSpokenOf(government, ungoverned))) continue
    const known = cited.get(entity.id)
    if (!known || (known.role === 'MENTION' && citation.role !== 'MENTION')) cited.set(entity.id, citation)
  }
  return [...cited.values()]
}

const OWNERS: ReadonlySet<EntityType> = new Set(['Enterprise', 'Organization', 'Platform', 'Policy'])

/** Of names inside longer ones only owners, wholes and the place before what has a name without it are cited. */
function counts(place: Place, reading: string, alone: Alone): boolean {
  const { entity, outer, start } = place
  if (!outer) return true
  const whole = outer.entity.type
  if ((whole === 'Platform' || whole === 'Project') && OWNERS.has(entity.type)) return true
  return entity.type === 'Region' && start === outer.start && isPlaced(reading, outer, place, alone)
}

/** Without a cue a type that is ever merely mentioned, a whole before its part, or a firm before its plant. */
const isSpokenOf = ({ place }: Government, ungoverned: readonly EntityType[]): boolean =>
  !ungoverned.includes(place.entity.type) || isWhole(place) || isOwner(place)

/** 哈飞|复合材料产业园. */
const isOwner = ({ entity, outer, start }: Place): boolean =>
  entity.type === 'Enterprise' && outer !== undefined && start === outer.start && owns(entity, outer.entity)

/** 自由贸易试验区|南宁片区: a platform before the part of it that is spoken of. */
const isWhole = ({ entity, outer, start }: Place): boolean =>
  entity.type === 'Platform' && outer?.entity.type === 'Platform' && start === outer.start

function cite({ place, governor, row, cue }: Government, actor: Actor | undefined): Citation {
  const { start, end } = place
  const entity = place.entity.id
  const assertion = 'STATED'
  const role: CitationRole = governor?.roles[place.entity.type] ?? 'MENTION'
  if (
    role !== 'COOPERATION' &&
    FELLOWS.has(place.entity.type) &&
    actor &&
    isFellow(row, actor) &&
    start !== actor.span?.start &&
    !place.nested
  )
    return governor?.rule === SETTLES
      ? { start, end, entity, assertion, role: 'MENTION', rule: governor.rule }
      : { start, end, entity, assertion, role: 'COOPERATION', rule: 'fellow-subject' }
  const rule = governor?.rule ?? MENTIONED
  return cue
    ? { start, end, entity, assertion, role, rule, cue: spanOf(cue) }
    : { start, end, entity, assertion, role, rule }
}

/** Places in a row with the subject are told of, not worked with. */
const FELLOWS: ReadonlySet<EntityType> = new Set(['NewArea', 'Enterprise', 'Organization', 'Project'])

/** Stands in a row with the subject (A与B推进), or together with the one who acts (支持A与我区共建). */
const isFellow = ({ start, end, partner, places }: Row, { entity, span }: Actor): boolean =>
  (span !== undefined && start <= span.start && end > span.end) ||
  (partner !== undefined && places.some((place) => place.entity.id === entity.id))
