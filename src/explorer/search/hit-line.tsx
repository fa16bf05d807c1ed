import { TypeMark } from '../frame/type-mark.tsx'
import { NODE_TYPES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { Highlighted } from './highlighted.tsx'
import { type Hit, nameOf, typeOf } from './hit.ts'
import { SEARCH } from './search-texts.ts'
import { around } from './segments.ts'

/** A hit: its type, its name, what matched, and how connected or where stated it is. `length` bounds the text that is shown. */
export function HitLine({ hit, length }: { readonly hit: Hit; readonly length: number }) {
  const t = useTexts(SEARCH)
  const types = useTexts(NODE_TYPES)
  const type = typeOf(hit)
  const name = nameOf(hit)
  const shown = around(hit.text, hit.highlights, length)
  const { node, evidence } = hit
  return (
    <span className="hit">
      <TypeMark type={type} />
      <span className="hit-words">
        {name && <span lang="zh">{name} </span>}
        <span className={name ? 'soft' : undefined}>
          <Highlighted {...shown} />
        </span>
      </span>
      <span className="hit-note soft small">
        {types[type]}
        {'degree' in node && ` · ${t.degree(node.degree)}`}
        {evidence && !('degree' in node) && ` · ${evidence.document.title}`}
      </span>
    </span>
  )
}
