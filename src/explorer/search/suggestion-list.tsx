import { useTexts } from '../language/texts.ts'
import { type Hit, hrefOfHit } from './hit.ts'
import { HitLine } from './hit-line.tsx'
import { SEARCH } from './search-texts.ts'

/** How much of a long text an option shows. */
const LENGTH = 48

/** The proposals below the box. The focus stays in the box, which names the active option. */
export function SuggestionList({
  id,
  hits,
  active,
  onChoose,
}: {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly active: number
  onChoose(href: string): void
}) {
  const t = useTexts(SEARCH)
  return (
    <div role="listbox" id={id} tabIndex={-1} aria-label={t.suggestions}>
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's.
        <div
          key={hit.node.id}
          role="option"
          tabIndex={-1}
          id={optionId(id, index)}
          aria-selected={index === active}
          // The box would lose the focus, and the list with it, before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hrefOfHit(hit))}
        >
          <HitLine hit={hit} length={LENGTH} />
        </div>
      ))}
    </div>
  )
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`
