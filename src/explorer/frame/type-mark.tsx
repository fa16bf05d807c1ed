import { NODE_TYPES, type NodeType } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { NODE_SHAPES } from './node-shape.ts'

/** The shape of a type in its colour; `named` says the type to those who do not see it. */
export function TypeMark({ type, named = false }: { readonly type: NodeType; readonly named?: boolean }) {
  const types = useTexts(NODE_TYPES)
  const { colour, path } = NODE_SHAPES[type]
  return (
    <svg className="type-mark" viewBox="0 0 16 16" width="14" height="14" fill={`var(${colour})`} aria-hidden={!named}>
      <title>{types[type]}</title>
      <path d={path} />
    </svg>
  )
}
