import { kept } from '../kept.ts'
import { foldQuery } from '../lexicon/fold-query.ts'
import type { KnownEntity, Lexicon } from '../lexicon/lexicon.ts'
import type { EntityType } from '../ontology.ts'
import type { KnownName, KnownNames } from './known-names.ts'

/** What the lexicon knows of names. What it works out of a name is kept, since names come back in every document. */
export function knownNames(lexicon: Lexicon): KnownNames {
  const romanise = kept(lexicon.romanise)
  const prefixed = indexPrefixed(lexicon)
  return {
    find: (type, name) => {
      const entity = lexicon.find(type, name) ?? prefixed.get(key(type, name))
      return entity && asKnownName(entity, lexicon)
    },
    spellings: kept(lexicon.spellings),
    romanise,
    sortKey: kept((name) => `${foldQuery(romanise(name))} ${name}`),
    fold: foldQuery,
  }
}

const key = (type: EntityType, name: string): string => `${type} ${name}`

/** Entities by their names with the province or city that they lie in before them: 贵州贵安新区. */
function indexPrefixed(lexicon: Lexicon): ReadonlyMap<string, KnownEntity> {
  return new Map(
    lexicon.known.flatMap((entity) =>
      prefixedNames(entity, lexicon).map((name) => [key(entity.type, name), entity] as const),
    ),
  )
}

function prefixedNames({ name, aliases, province, city }: KnownEntity, lexicon: Lexicon): string[] {
  const places = [province, city].flatMap((place) => {
    const region = place === undefined ? undefined : lexicon.find('Region', place)
    return region ? [region.name, ...region.aliases] : []
  })
  return places.flatMap((place) => [name, ...aliases].map((own) => place + own))
}

function asKnownName(entity: KnownEntity, lexicon: Lexicon): KnownName {
  const { name, kind, province, aliases, english } = entity
  return {
    name,
    names: [...aliases, ...prefixedNames(entity, lexicon), ...english],
    ...(kind && { kind }),
    ...(province && { province }),
  }
}
