import { useRef } from 'react'
import type { GraphView } from '../../graph-view/graph-view.ts'
import { useTexts } from '../language/texts.ts'
import { saveFile } from '../table/save-file.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'

const FORMATS = ['PNG', 'SVG', 'JSON', 'GEXF'] as const
type Format = (typeof FORMATS)[number]

/** What is seen, as a file. */
export function ExportMenu({ view }: { readonly view: GraphView }) {
  const t = useTexts(GRAPH_TEXTS)
  const menu = useRef<HTMLDetailsElement>(null)
  const save = async (format: Format) => {
    menu.current?.removeAttribute('open')
    saveFile(`xinqu-graph.${format.toLowerCase()}`, await contentOf(view, format))
  }
  return (
    <details className="graph-export" ref={menu}>
      <summary className="button">{t.export}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className="button" onClick={() => void save(format)}>
              {format}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

async function contentOf(view: GraphView, format: Format): Promise<Blob> {
  if (format === 'PNG') return view.png()
  if (format === 'SVG') return new Blob([view.svg()], { type: 'image/svg+xml' })
  if (format === 'JSON') return new Blob([view.json()], { type: 'application/json' })
  return new Blob([view.gexf()], { type: 'application/gexf+xml' })
}
