import { useId, useRef } from 'react'
import type { GraphView } from '../../graph-view/graph-view.ts'
import { useTexts } from '../language/texts.ts'
import { saveFile } from '../table/save-file.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'

const FORMATS = ['PNG', 'SVG', 'JSON', 'GEXF'] as const
type Format = (typeof FORMATS)[number]

/** What is seen, as a file. The menu is a popover, as the toolbar, which scrolls on small screens, would cut it off. */
export function ExportMenu({ view }: { readonly view: GraphView }) {
  const t = useTexts(GRAPH_TEXTS)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLUListElement>(null)
  const save = async (format: Format) => {
    menu.current?.hidePopover()
    saveFile(`xinqu-graph.${format.toLowerCase()}`, await contentOf(view, format))
  }
  return (
    <>
      <button type="button" className="button" ref={button} popoverTarget={id}>
        {t.export}
      </button>
      <ul id={id} ref={menu} popover="auto" className="graph-export" onToggle={() => placeBelow(button, menu)}>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className="button" onClick={() => void save(format)}>
              {format}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface Placed<Element extends HTMLElement> {
  readonly current: Element | null
}

function placeBelow({ current: button }: Placed<HTMLButtonElement>, { current: menu }: Placed<HTMLUListElement>): void {
  if (!button || !menu) return
  const { left, bottom } = button.getBoundingClientRect()
  menu.style.left = `${Math.min(left, window.innerWidth - menu.offsetWidth)}px`
  menu.style.top = `${bottom}px`
}

async function contentOf(view: GraphView, format: Format): Promise<Blob> {
  if (format === 'PNG') return view.png()
  if (format === 'SVG') return new Blob([view.svg()], { type: 'image/svg+xml' })
  if (format === 'JSON') return new Blob([view.json()], { type: 'application/json' })
  return new Blob([view.gexf()], { type: 'application/gexf+xml' })
}
