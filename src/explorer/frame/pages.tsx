import { type ComponentType, lazy } from 'react'
import { DOCUMENT } from '../document/document-address.ts'
import { GRAPH } from '../graph/graph-address.ts'
import { START } from '../start/start-address.ts'
import { StartPage } from '../start/start-page.tsx'
import type { FRAME } from './frame-texts.ts'

export interface Page {
  readonly path: string
  /** Its entry in the navigation and the page's title. */
  readonly title: keyof (typeof FRAME)['zh'] & `view${string}`
  /** Whether the navigation leads to it; others are only reached from somewhere. */
  readonly listed: boolean
  readonly Component: ComponentType
}

/** Every view, in the order of the navigation. All but the first are loaded when they are first shown. */
export const PAGES: readonly Page[] = [
  { path: START.path, title: 'viewStart', listed: true, Component: StartPage },
  {
    path: GRAPH.path,
    title: 'viewGraph',
    listed: true,
    Component: lazy(async () => ({ default: (await import('../graph/graph-page.tsx')).GraphPage })),
  },
  {
    path: DOCUMENT.path,
    title: 'viewDocument',
    listed: false,
    Component: lazy(async () => ({ default: (await import('../document/document-page.tsx')).DocumentPage })),
  },
]
