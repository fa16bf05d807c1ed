import { useTexts } from '../language/texts.ts'
import { CARD_WIDTH, type Item, type Place } from './lay-out.ts'
import { LINEAGE_TEXTS } from './lineage-texts.ts'
import { SvgButton } from './svg-button.tsx'

/** How high the cards of this file are. */
export const SMALL_CARD = 36

interface MoreProperties {
  readonly place: Place
  readonly count: number
  open(): void
}

/** Stands for measures that are folded. */
export function MoreCard({ place, count, open }: MoreProperties) {
  const t = useTexts(LINEAGE_TEXTS)
  return (
    <SvgButton transform={`translate(${place.x} ${place.y})`} press={open}>
      <rect className="lineage-card lineage-more-card" width={CARD_WIDTH} height={SMALL_CARD} rx="6" />
      <text className="lineage-more" x={CARD_WIDTH / 2} y="23" textAnchor="middle">
        {t.more(count)}
      </text>
    </SvgButton>
  )
}

interface MissingProperties {
  readonly place: Place
  readonly middle: Place & { readonly height: number }
  readonly side: -1 | 1
}

/** Stands where no document says how the lineage goes on. */
export function MissingCard({ place, middle, side }: MissingProperties) {
  const t = useTexts(LINEAGE_TEXTS)
  const y = middle.y + middle.height / 2
  const [from, to] = side < 0 ? [place.x + CARD_WIDTH, middle.x] : [middle.x + CARD_WIDTH, place.x]
  return (
    <>
      <path className="lineage-missing" d={`M${from} ${y}H${to}`} />
      <g transform={`translate(${place.x} ${place.y})`}>
        <rect className="lineage-card lineage-missing-card" width={CARD_WIDTH} height={SMALL_CARD} rx="6" />
        <text className="lineage-known" x={CARD_WIDTH / 2} y="23" textAnchor="middle">
          {side < 0 ? t.noUpstream : t.noDownstream}
        </text>
      </g>
    </>
  )
}

interface HeadProperties {
  readonly items: readonly Item[]
  readonly places: ReadonlyMap<string, Place>
}

/** Says above each column how far from the middle it is. */
export function ColumnHeads({ items, places }: HeadProperties) {
  const t = useTexts(LINEAGE_TEXTS)
  const columns = new Map(items.map(({ key, column }) => [column, places.get(key)?.x ?? 0]))
  const headOf = (column: number) => {
    if (column === 0) return t.middle
    return column < 0 ? t.upstream(-column) : t.downstream(column)
  }
  return [...columns].map(([column, x]) => (
    <text key={column} className="lineage-head" x={x + CARD_WIDTH / 2} y="14" textAnchor="middle">
      {headOf(column)}
    </text>
  ))
}
