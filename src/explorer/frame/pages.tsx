import { type ComponentType, lazy } from 'react'
import { type Address, readAddress } from '../address/address.ts'
import { DOCUMENT } from '../document/document-address.ts'
import { GRAPH } from '../graph/graph-address.ts'
import { INDICATORS } from '../indicators/indicators-address.ts'
import { LINEAGE } from '../lineage/lineage-address.ts'
import { MATRIX } from '../matrix/matrix-address.ts'
import { MEASURES } from '../measures/measures-address.ts'
import { START } from '../start/start-address.ts'
import { StartPage } from '../start/start-page.tsx'
import type { FRAME } from './frame-texts.ts'

type Title = keyof (typeof FRAME)['zh'] & `view${string}`

export interface Page {
  readonly path: string
  /** Its entry in the navigation and the page's title. */
  readonly title: Title
  /** The parameters of an address that the view does not understand. */
  ignoredIn(parameters: URLSearchParams): readonly string[]
  readonly Component: ComponentType
}

const page = <State,>(address: Address<State>, title: Title, Component: ComponentType): Page => ({
  path: address.path,
  title,
  ignoredIn: (parameters) => readAddress(address, parameters).ignored,
  Component,
})

/** A component that is loaded when it is first shown. */
const later = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }))

/** Every view, in the order of the navigation. */
export const PAGES: readonly Page[] = [
  page(START, 'viewStart', StartPage),
  page(
    GRAPH,
    'viewGraph',
    later(async () => (await import('../graph/graph-page.tsx')).GraphPage),
  ),
  page(
    LINEAGE,
    'viewLineage',
    later(async () => (await import('../lineage/lineage-page.tsx')).LineagePage),
  ),
  page(
    MEASURES,
    'viewMeasures',
    later(async () => (await import('../measures/measures-page.tsx')).MeasuresPage),
  ),
  page(
    INDICATORS,
    'viewIndicators',
    later(async () => (await import('../indicators/indicators-page.tsx')).IndicatorsPage),
  ),
  page(
    MATRIX,
    'viewMatrix',
    later(async () => (await import('../matrix/matrix-page.tsx')).MatrixPage),
  ),
  page(
    DOCUMENT,
    'viewDocument',
    later(async () => (await import('../document/document-page.tsx')).DocumentPage),
  ),
]
