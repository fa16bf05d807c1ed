import type { Entity } from '../entity/entity.ts'
import type { EntityKind } from '../ontology.ts'
import type { Places } from './places.ts'

const AREA_KINDS: ReadonlySet<EntityKind | undefined> = new Set(['PARK', 'ZONE', 'BASE'])

/** What bears the name of a firm and is a production site of it. */
const WORKS: ReadonlySet<EntityKind | undefined> = new Set(['PARK', 'BASE'])

/** Whether a thing is somewhere named by a name of so many characters that stands in no longer one. */
export type Alone = (thing: Entity, length: number) => boolean

export function namedAlone({ all }: Places): Alone {
  const lengths = new Map<Entity, Set<number>>()
  for (const { entity, start, end, nested } of all)
    if (!nested) lengths.set(entity, (lengths.get(entity) ?? new Set()).add(end - start))
  return (thing, length) => lengths.get(thing)?.has(length) === true
}

/**
 * What is left without the place must name the thing: 雄安新区|中关村科技园. A city that a new area is called after
 * (福州|新区) is a part of its name, and so is mostly that of a facility (西安|国际足球中心) or of a park that is never
 * named without it.
 */
export function isPlaced(rest: string, thing: Entity, place: Entity, alone: Alone): boolean {
  const named = [thing.name, ...thing.aliases].includes(rest)
  if (place.kind === 'CLUSTER') return false
  if (thing.type === 'NewArea') return named || place.kind === 'PROVINCE'
  if (!named) return false
  if (place.type === 'NewArea' || place.kind === 'COUNTRY') return true
  if (thing.type !== 'Platform') return false
  return (place.kind === 'PROVINCE' && AREA_KINDS.has(thing.kind)) || alone(thing, rest.length)
}

/** A firm its plants and parks, a university its campuses and hospitals. */
export const owns = (field: Entity, whole: Entity): boolean =>
  field.type === 'Enterprise'
    ? whole.type === 'Project' || (whole.type === 'Platform' && WORKS.has(whole.kind))
    : field.kind === 'UNIVERSITY' && whole.type === 'Project'
