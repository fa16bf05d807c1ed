import type { Entity } from '../entity/entity.ts'
import type { EntityType } from '../ontology.ts'
import type { DocumentText } from '../text/text.ts'

/** Who can be what a document is about and act in it, the likeliest first. */
const SUBJECTS: readonly EntityType[] = ['NewArea', 'Organization', 'Region', 'Platform', 'Enterprise']

/**
 * The document's own subject: whom its title names, else whom its publisher or series is of, else the new area that it
 * calls by the bare noun or names most. A text about several has none.
 */
export function documentSubject(text: DocumentText, entities: readonly Entity[]): Entity | undefined {
  const { title, publisher, series } = text.header
  return (
    namedIn(title, entities, SUBJECTS) ??
    namedIn(publisher ?? '', entities, ['NewArea']) ??
    ownerOf(`${publisher ?? ''} ${series ?? ''}`, entities) ??
    prevailing(entities)
  )
}

/** Whom another title in the text is about: a file may hold several documents. */
export function titleSubject(title: string, entities: readonly Entity[], advancing: RegExp): Entity | undefined {
  const subject = namedIn(title, entities, SUBJECTS)
  return favouredArea(title, entities, subject, advancing) ?? subject
}

/** Whom the title of what a government issues favours: its opinions 支持临港地区发展 are for 临港地区. */
export function favouredArea(
  title: string,
  entities: readonly Entity[],
  subject: Entity | undefined,
  advancing: RegExp,
): Entity | undefined {
  if (subject?.type !== 'Organization' && subject?.type !== 'Region') return undefined
  const areas = entities.filter(({ type }) => type === 'NewArea' || type === 'Region' || type === 'Platform')
  return areas.find(({ name, aliases }) =>
    [name, ...aliases].some(
      (form) => form.length > 1 && advancing.test(title.slice(0, Math.max(0, title.indexOf(form)))),
    ),
  )
}

/** The first named of the likeliest type; of two at one place the one that the text names more. */
export function namedIn(words: string, entities: readonly Entity[], types: readonly EntityType[]): Entity | undefined {
  for (const type of types) {
    let best: { at: number; count: number; entity: Entity } | undefined
    for (const entity of entities) {
      if (entity.type !== type) continue
      for (const name of [entity.name, ...entity.aliases]) {
        const at = words.indexOf(name)
        const count = entity.mentions.length
        if (at < 0 || name.length < 2) continue
        if (!best || at < best.at || (at === best.at && count > best.count)) best = { at, count, entity }
      }
    }
    if (best) return best.entity
  }
  return undefined
}

/** A publisher or series may bear only the proper part of the name: 西咸研究 is of 西咸新区. */
function ownerOf(words: string, entities: readonly Entity[]): Entity | undefined {
  return entities.find((entity) => entity.type === 'NewArea' && words.includes(entity.name.slice(0, 2)))
}

/** The new area that has most of the places, if it has more than half of them. */
function prevailing(entities: readonly Entity[]): Entity | undefined {
  const areas = entities.filter((entity) => entity.type === 'NewArea')
  const all = areas.reduce((sum, area) => sum + area.mentions.length, 0)
  return areas.find((area) => area.mentions.length * 2 > all)
}
