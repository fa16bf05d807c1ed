import { type ReactNode, useId } from 'react'
import { texts, useTexts } from '../language/texts.ts'
import { Facet, type FacetValue } from './facet.tsx'

const TEXTS = texts({ filters: '筛选', clear: '清除筛选' }, { filters: 'Filters', clear: 'Clear filters' })

/** One filter of a list: its name in the address, and what it and its values are called. */
interface FacetDefinition<Name extends string> {
  readonly name: Name
  readonly title: string
  readonly terms?: Readonly<Record<string, string>>
}

type Chosen<Name extends string> = Readonly<Record<Name, readonly string[]>>

interface Properties<Name extends string> {
  readonly definitions: readonly FacetDefinition<Name>[]
  /** Undefined until they are counted. */
  readonly counts: Readonly<Record<Name, { readonly facets: readonly FacetValue[] }>> | undefined
  readonly chosen: Chosen<Name>
  readonly isFiltered: boolean
  /** What stands above the lists, such as a field for words. */
  readonly children?: ReactNode
  choose(name: Name, values: readonly string[]): void
  clear(): void
}

/** The filters of a list beside it; on narrow screens folded away above it. */
export function FacetPanel<Name extends string>(properties: Properties<Name>) {
  const { definitions, counts, chosen, isFiltered, children, choose, clear } = properties
  const t = useTexts(TEXTS)
  const title = useId()
  return (
    <details className="facets" open={window.innerWidth > 820} aria-labelledby={title}>
      <summary id={title}>{t.filters}</summary>
      {isFiltered && (
        <button type="button" className="button" onClick={clear}>
          {t.clear}
        </button>
      )}
      {children}
      {definitions.map(({ name, title, terms }) => (
        <Facet
          key={name}
          title={title}
          values={counts?.[name].facets ?? []}
          chosen={chosen[name]}
          {...(terms && { terms })}
          choose={(values) => choose(name, values)}
        />
      ))}
    </details>
  )
}
