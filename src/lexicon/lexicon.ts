import type { EntityKind, EntityType, RelationType } from '../ontology.ts'
import type { CueWords } from './cues.ts'
import type { Grammar } from './grammar.ts'

/** A thing known beforehand, of a closed class. */
export interface KnownEntity {
  readonly type: EntityType
  readonly kind?: EntityKind
  readonly name: string
  /** Other forms that name it wherever they stand: 贵安, 国家发改委. */
  readonly aliases: readonly string[]
  /** Short forms that are ordinary words or other names too, and hold only beside their head or after the full name: 两江. */
  readonly contextual: readonly string[]
  /** Its names in English: Gui'an New Area. */
  readonly english: readonly string[]
  readonly province?: string
  readonly city?: string
}

/** The types with their kinds, and the relations with the types that they may join. */
export interface Ontology {
  readonly entityTypes: Readonly<Record<EntityType, { readonly zh: string; readonly kinds: readonly EntityKind[] }>>
  readonly relationTypes: Readonly<Record<RelationType, RelationRule>>
}

interface RelationRule {
  readonly zh: string
  readonly from: readonly EntityType[]
  readonly to: readonly EntityType[]
  readonly symmetric: boolean
  /** Both ends must be of one type. */
  readonly sameType: boolean
}

/** What the stages know beforehand: all of it is data under seeds/. */
export interface Lexicon extends Ontology, CueWords {
  /** A hash over all the files: documents are read again when it changes. */
  readonly version: string
  readonly known: readonly KnownEntity[]
  readonly grammar: Grammar
  /** The known entity of that type that bears the name or has it as an always-valid alias. */
  find(type: EntityType, name: string): KnownEntity | undefined
  /** A name in Latin letters: Gui'an Xinqu. */
  romanise(name: string): string
  /** All the keys under which a name is to be found; `foldQuery` makes the key of what somebody typed. */
  spellings(name: string): string[]
}

/** The first that bears a name has it. */
export function indexKnown(known: readonly KnownEntity[]): Lexicon['find'] {
  const index = new Map<EntityType, Map<string, KnownEntity>>()
  for (const entity of known) {
    const ofType = index.get(entity.type) ?? new Map<string, KnownEntity>()
    index.set(entity.type, ofType)
    for (const name of [entity.name, ...entity.aliases]) if (!ofType.has(name)) ofType.set(name, entity)
  }
  return (type, name) => index.get(type)?.get(name)
}
