import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useTexts } from '../language/texts.ts'
import { foldMeasures } from './fold-measures.ts'
import { CARD_WIDTH, type Item, layOut } from './lay-out.ts'
import { type Lineage, nameOf } from './lineage.ts'
import { cardHeight, LineageCard } from './lineage-card.tsx'
import { LineageLink } from './lineage-link.tsx'
import { LINEAGE_TEXTS } from './lineage-texts.ts'
import { placeCards } from './place-cards.ts'
import { ColumnHeads, MissingCard, MoreCard, SMALL_CARD } from './small-cards.tsx'

const MARGIN = 16
const HEAD = 32
/** How far a picture that is too wide shrinks before it scrolls: its names can still be read. */
const LEAST_SCALE = 0.8

interface Properties {
  readonly lineage: Lineage
  /** Which ways were asked for. */
  readonly sides: readonly (-1 | 1)[]
  readonly drawing: RefObject<SVGSVGElement | null>
}

/** How many measures stand beside a card at first: on a telephone the way from policy to policy matters more. */
const measuresShown = (): number => (window.innerWidth < 700 ? 1 : 4)

/** A lineage drawn from left to right, beginning with the policy in sight. */
export function LineagePicture({ lineage, sides, drawing }: Properties) {
  const t = useTexts(LINEAGE_TEXTS)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const { root, steps } = lineage
  const { cards, links, folded } = foldMeasures(
    placeCards(root, steps),
    ({ node }) => 'text' in node,
    measuresShown(),
    opened,
  )
  const missing = sides.filter((side) => !cards.some(({ column }) => Math.sign(column) === side))
  const small = [...folded, ...missing.map((side) => ({ key: `missing ${side}`, parent: root.id, column: side }))].map(
    (item): Item => ({ ...item, height: SMALL_CARD }),
  )
  const items = [...cards.map((card): Item => ({ ...card, height: cardHeight(card.node) })), ...small]
  const { places, width, height } = layOut(items)
  const boxes = new Map(items.map((item) => [item.key, { ...item, ...(places.get(item.key) ?? { x: 0, y: 0 }) }]))
  const boxOf = (key: string) => boxes.get(key) ?? { x: 0, y: 0, height: 0 }
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, height + HEAD + 2 * MARGIN]
  const middle = (boxOf(root.id).x + CARD_WIDTH / 2 + MARGIN) / fullWidth
  return (
    <Scrolled middle={middle} about={root.id}>
      {/* biome-ignore lint/a11y: a drawing has no fieldset; a title of its own would show as a tip over all of it. */}
      <svg
        ref={drawing}
        className="lineage-picture"
        role="group"
        aria-label={t.picture(nameOf(root), cards.length)}
        viewBox={`0 0 ${fullWidth} ${fullHeight}`}
        style={{ minWidth: fullWidth * LEAST_SCALE, maxWidth: fullWidth }}
      >
        <defs>
          <marker id="lineage-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path className="lineage-arrow-head" d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        <rect className="lineage-ground" width={fullWidth} height={fullHeight} />
        <g transform={`translate(${MARGIN} ${MARGIN})`}>
          <ColumnHeads items={items} places={places} />
          <g transform={`translate(0 ${HEAD})`}>
            {links.map(({ key, left, right, step }) => (
              <LineageLink key={key} lineage={lineage} step={step} left={boxOf(left)} right={boxOf(right)} />
            ))}
            {cards.map((card) => (
              <LineageCard key={card.key} card={card} place={boxOf(card.key)} />
            ))}
            {folded.map(({ key, count }) => (
              <MoreCard key={key} place={boxOf(key)} count={count} open={() => setOpened(new Set([...opened, key]))} />
            ))}
            {missing.map((side) => (
              <MissingCard key={side} place={boxOf(`missing ${side}`)} middle={boxOf(root.id)} side={side} />
            ))}
          </g>
        </g>
      </svg>
    </Scrolled>
  )
}

interface ScrolledProperties {
  /** What part of the width lies left of what must be in sight. */
  readonly middle: number
  /** What is shown: another one is scrolled to anew. */
  readonly about: string
  readonly children: ReactNode
}

function Scrolled({ middle, about, children }: ScrolledProperties) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening more measures must not scroll away from them.
  useEffect(() => {
    const element = box.current
    if (element) element.scrollLeft = middle * element.scrollWidth - element.clientWidth / 2
  }, [about])
  return (
    <div ref={box} className="lineage-scroll">
      {children}
    </div>
  )
}
