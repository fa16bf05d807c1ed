import type { TabsState } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { addressOf, operationIn, type Typed } from './address.ts'
import { examplePlugin } from './example-list.tsx'
import { EXAMPLES, typed } from './examples.ts'

// Relative, so that the sandbox also works behind a proxy that serves it under a path of its own.
const fetcher = createGraphiQLFetcher({ url: new URL('../graphql', location.href).href })
const PLUGINS = [examplePlugin, HISTORY_PLUGIN]
/** Where GraphiQL keeps the tabs of somebody who comes back. */
const KEPT_TABS = 'graphiql:tabState'

/** The IDE, opened with what its address carries, else with the tabs left behind, else with the first example. */
export function Sandbox() {
  const shown = operationIn(location.search) ?? firstExample()
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      visiblePlugin={examplePlugin}
      defaultEditorToolsVisibility="variables"
      defaultTheme="light"
      onTabChange={showInAddress}
      {...(shown && { initialQuery: shown.query, initialVariables: shown.variables, defaultTabs: [shown] })}
    >
      <GraphiQL.Logo>
        xinqu <span lang="zh">新区</span>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

function firstExample(): Typed | undefined {
  const [first] = EXAMPLES
  return first && !localStorage.getItem(KEPT_TABS) ? typed(first) : undefined
}

function showInAddress({ tabs, activeTabIndex }: TabsState): void {
  const tab = tabs[activeTabIndex]
  const search = addressOf({ query: tab?.query ?? '', variables: tab?.variables ?? '' })
  history.replaceState(null, '', `${location.pathname}${search}`)
}
