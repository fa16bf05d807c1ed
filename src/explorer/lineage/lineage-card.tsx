import { breakLines } from '../../graph-view/break-lines.ts'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { openEvidence } from '../evidence/open-evidence.ts'
import { NODE_SHAPES } from '../frame/node-shape.ts'
import { NODE_TYPES, STATUSES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { CARD_WIDTH, type Place } from './lay-out.ts'
import { type LineageNode, type LineageStep, lacksText, nameOf } from './lineage.ts'
import { LINEAGE } from './lineage-address.ts'
import { LINEAGE_TEXTS } from './lineage-texts.ts'
import type { Card } from './place-cards.ts'
import { SvgButton } from './svg-button.tsx'

const FONT_SIZE = 14
const LINE = 19
const INSET = 32
/** How many lines of its name or text a card shows. */
const LINES = 2
const WIDEST = (CARD_WIDTH - INSET - 14) / FONT_SIZE

const linesOf = (node: LineageNode): readonly string[] => breakLines(nameOf(node), WIDEST, LINES)

/** How high a card stands: its lines, and one for what else is known. */
export const cardHeight = (node: LineageNode): number => linesOf(node).length * LINE + 36

interface Properties {
  readonly card: Card<LineageStep>
  readonly place: Place
}

/** A card of the picture. A policy leads to its own lineage, anything else to its evidence. */
export function LineageCard({ card: { node, column, date }, place }: Properties) {
  const t = useTexts(LINEAGE_TEXTS)
  const transform = `translate(${place.x} ${place.y})`
  const face = <Face node={node} isMiddle={column === 0} date={date} />
  if (node.__typename !== 'Policy' || column === 0)
    return (
      <SvgButton transform={transform} description={t.evidenceOf(nameOf(node))} press={() => openEvidence(node.id)}>
        {face}
      </SvgButton>
    )
  return (
    <g transform={transform}>
      <Link href={hrefOf(LINEAGE, { id: node.id })} aria-description={t.centre(nameOf(node))}>
        {face}
      </Link>
    </g>
  )
}

interface FaceProperties {
  readonly node: LineageNode
  readonly isMiddle: boolean
  readonly date: string | null
}

function Face({ node, isMiddle, date }: FaceProperties) {
  const t = useTexts(LINEAGE_TEXTS)
  const types = useTexts(NODE_TYPES)
  const statuses = useTexts(STATUSES)
  const type = 'type' in node ? node.type : 'MEASURE'
  const { colour, path } = NODE_SHAPES[type]
  const lines = linesOf(node)
  const known = [
    'status' in node ? statuses[node.status] : !lacksText(node) && types[type],
    date ?? ('date' in node ? node.date : null),
    lacksText(node) && t.noText,
  ]
  return (
    <>
      <rect
        className={`lineage-card${isMiddle ? ' lineage-middle' : ''}${lacksText(node) ? ' lineage-without-text' : ''}`}
        width={CARD_WIDTH}
        height={cardHeight(node)}
        rx="6"
      />
      <path className="lineage-type" d={path} fill={`var(${colour})`} transform="translate(9 11) scale(.9)" />
      <text className={'text' in node ? 'lineage-name lineage-of-measure' : 'lineage-name'}>
        {lines.map((line, index) => (
          <tspan key={line} x={INSET} y={24 + index * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text className="lineage-known" x={INSET} y={22 + lines.length * LINE}>
        {known.filter(Boolean).join(' · ')}
      </text>
    </>
  )
}
