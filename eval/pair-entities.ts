import type { ExtractedEntity, Extraction } from '../src/exchange.ts'
import { nameIdentity } from '../src/identity.ts'

/** Which annotated entity each extracted one is, by the scorer's rule: one type, and a name that the other has too. */
export interface Pairs {
  readonly wanted: (said: string | undefined) => ExtractedEntity | undefined
  readonly said: (wanted: string | undefined) => ExtractedEntity | undefined
}

const formsOf = ({ name, aliases }: ExtractedEntity): string[] => [name, ...aliases].map(nameIdentity)

export const sharesName = (a: ExtractedEntity, b: ExtractedEntity): boolean =>
  formsOf(b).includes(nameIdentity(a.name)) || formsOf(a).includes(nameIdentity(b.name))

const PASSES: readonly ((wanted: ExtractedEntity, said: ExtractedEntity) => boolean)[] = [
  (wanted, said) => nameIdentity(wanted.name) === nameIdentity(said.name),
  sharesName,
]

export function pairEntities(gold: Extraction, predicted: Extraction): Pairs {
  const wanted = new Map<string, ExtractedEntity>()
  const said = new Map<string, ExtractedEntity>()
  for (const same of PASSES)
    for (const entity of predicted.entities) {
      if (wanted.has(entity.id)) continue
      const twin = gold.entities.find((one) => one.type === entity.type && !said.has(one.id) && same(one, entity))
      if (!twin) continue
      wanted.set(entity.id, twin)
      said.set(twin.id, entity)
    }
  return {
    wanted: (id) => (id === undefined ? undefined : wanted.get(id)),
    said: (id) => (id === undefined ? undefined : said.get(id)),
  }
}
