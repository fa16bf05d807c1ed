import { openEvidence } from '../evidence/open-evidence.ts'
import { EDGE_TYPES, ROLES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { CARD_WIDTH, type Place } from './lay-out.ts'
import { factOf, type Lineage, type LineageStep, nameOf } from './lineage.ts'
import { LINEAGE_TEXTS } from './lineage-texts.ts'
import { SvgButton } from './svg-button.tsx'

interface Box extends Place {
  readonly height: number
}

interface Properties {
  readonly lineage: Lineage
  readonly step: LineageStep
  readonly left: Box
  readonly right: Box
}

/** A step of the picture: an arrow from what is rested on, with what kind of step it is. */
export function LineageLink({ lineage, step, left, right }: Properties) {
  const t = useTexts(LINEAGE_TEXTS)
  const relation = useRelation(step)
  const { path, x, y } = curve(left, right, step.direction === 'UPSTREAM')
  return (
    <SvgButton
      className="lineage-link"
      label={t.stepEvidence(nameOf(step.from), relation, nameOf(step.to))}
      press={() => openEvidence(factOf(lineage, step))}
    >
      <path className="lineage-reach" d={path} />
      <path className="lineage-line" d={path} markerEnd="url(#lineage-arrow)" />
      <text className="lineage-relation" x={x} y={y + 4} textAnchor="middle">
        {relation}
      </text>
    </SvgButton>
  )
}

/** What kind of step it is, in the reader's language. */
export function useRelation({ type, role }: Pick<LineageStep, 'type' | 'role'>): string {
  const types = useTexts(EDGE_TYPES)
  const roles = useTexts(ROLES)
  return role ? roles[role] : types[type]
}

/** How long a line runs straight from the outer card, for its name: near the middle, where many lines meet, names would gather. */
const STRAIGHT = 64

/** A curve from the right side of one box to the left side of the other, and where its name stands. */
function curve(left: Box, right: Box, isUpstream: boolean) {
  const [x1, y1] = [left.x + CARD_WIDTH, left.y + left.height / 2]
  const [x2, y2] = [right.x - 3, right.y + right.height / 2]
  const [from, to] = isUpstream ? [x1 + STRAIGHT, x2] : [x1, x2 - STRAIGHT]
  const bend = Math.max(24, (to - from) / 2)
  const path = `M${x1} ${y1} H${from} C${from + bend} ${y1} ${to - bend} ${y2} ${to} ${y2} H${x2}`
  return isUpstream ? { path, x: x1 + STRAIGHT / 2, y: y1 } : { path, x: to + STRAIGHT / 2 - 3, y: y2 }
}
