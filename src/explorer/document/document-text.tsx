import { memo, useMemo } from 'react'
import { Link } from '../address/link.tsx'
import { useLocation } from '../address/location.ts'
import { openIn } from '../evidence/named.tsx'
import { NODE_SHAPES } from '../frame/node-shape.ts'
import { NODE_TYPES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { plainText } from '../table/plain-text.ts'
import { type Block, blocksOf, type SectionPlace } from './blocks.ts'
import { type MentionPlace, type Piece, piecesOf } from './pieces.ts'
import type { MentionedEntity } from './use-mentions.ts'

interface Marked {
  readonly start: number
  readonly end: number
}

/** The id of the first piece of the marked place, which is scrolled into view. */
export const MARKED_ID = 'marked'

export const sectionId = (start: number): string => `section-${start}`

/** The whole text with its headings, the marked place, and every entity as a way on. */
export const DocumentText = memo(function DocumentText({
  text,
  sections,
  mentions,
  marked,
}: {
  readonly text: string
  readonly sections: readonly SectionPlace[]
  readonly mentions: readonly MentionPlace<MentionedEntity>[]
  readonly marked: Marked
}) {
  const blocks = useMemo(() => blocksOf(text, sections), [text, sections])
  return (
    <div className="document-text" lang="zh">
      {blocks.map((block) => (
        <BlockOf key={block.start} block={block}>
          {piecesOf(block, mentions, marked).map((piece) => (
            <PieceOf key={piece.start} piece={piece} text={text} isFirst={piece.start === marked.start} />
          ))}
        </BlockOf>
      ))}
    </div>
  )
})

function BlockOf({
  block: { kind, level, start },
  children,
}: {
  readonly block: Block
  readonly children: React.ReactNode
}) {
  if (kind === 'rule') return <hr />
  if (kind === 'paragraph') return <p>{children}</p>
  // The page's own title is the first heading.
  const Heading = level <= 1 ? 'h2' : level === 2 ? 'h3' : 'h4'
  return (
    <Heading id={sectionId(start)} tabIndex={-1}>
      {children}
    </Heading>
  )
}

function PieceOf({
  piece: { start, end, isMarked, entity },
  text,
  isFirst,
}: {
  readonly piece: Piece<MentionedEntity>
  readonly text: string
  readonly isFirst: boolean
}) {
  const words = plainText(text.slice(start, end))
  const shown = entity ? <EntityLink entity={entity}>{words}</EntityLink> : words
  if (!isMarked) return shown
  return <mark id={isFirst ? MARKED_ID : undefined}>{shown}</mark>
}

function EntityLink({
  entity: { id, type, name },
  children,
}: {
  readonly entity: MentionedEntity
  readonly children: string
}) {
  const types = useTexts(NODE_TYPES)
  const location = useLocation()
  const { colour } = NODE_SHAPES[type]
  return (
    <Link
      className="document-entity"
      href={openIn(location, [id])}
      title={`${types[type]} · ${name}`}
      style={{ textDecorationColor: `color-mix(in srgb, var(${colour}) 45%, transparent)` }}
    >
      {children}
    </Link>
  )
}
