import type { EntityKind, EntityType } from '../ontology.ts'

/** One thing that is known beforehand, with all the names that it is known by. */
export interface KnownName {
  readonly name: string
  readonly names: readonly string[]
  readonly kind?: EntityKind
  /** The name of the province that a new area lies in. */
  readonly province?: string
}

/** What is known of names before any document is read. The lexicon gives it. */
export interface KnownNames {
  find(type: EntityType, name: string): KnownName | undefined
  /** Every folded form by which somebody may look a name up: characters, pinyin, initials, romanisation. */
  spellings(name: string): readonly string[]
  /** The name in pinyin, as people write it: Gui'an Xinqu. */
  romanise(name: string): string
  /** The key by which names and titles sort, in the order of their pinyin. */
  sortKey(name: string): string
  /** The text as filters on words compare it. */
  fold(text: string): string
}
