import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { EXAMPLES, type Example, typed } from './examples.ts'

/** The panel with the worked examples. */
export const examplePlugin: GraphiQLPlugin = {
  title: '示例 Examples',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h10M4 19h7M17 13l5 4-5 4z" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  ),
  content: ExampleList,
}

function ExampleList() {
  const open = useOpenExample()
  return (
    <section className="example-list">
      <header className="graphiql-doc-explorer-title">示例 Examples</header>
      {EXAMPLES.map((example) => (
        <button key={example.operation} type="button" disabled={!open} onClick={() => open?.(example)}>
          <strong lang="zh">{example.question.zh}</strong>
          <span lang="en">{example.question.en}</span>
        </button>
      ))}
      <p>
        点击即运行；地址栏链接可直接分享。
        <br />A click runs it; the address carries what you see, to be shared.
      </p>
    </section>
  )
}

/** Shows an example in the tab that holds it, else in a new one, and runs it; undefined until the editors are there. */
function useOpenExample(): ((example: Example) => void) | undefined {
  const { addTab, changeTab, run, setOperationName, stop, updateActiveTabValues } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const responseEditor = useGraphiQL((state) => state.responseEditor)
  if (!queryEditor || !variableEditor || !responseEditor) return undefined
  return (example) => {
    const { query, variables } = typed(example)
    const held = tabs.findIndex((tab) => tab.query === query)
    // A run under way would be stopped by the next instead of giving way to it.
    stop()
    if (held >= 0) changeTab(held)
    else addTab()
    queryEditor.setValue(query)
    variableEditor.setValue(variables)
    // The editor would keep the place that it was scrolled to in the operation before.
    queryEditor.setScrollPosition({ scrollLeft: 0, scrollTop: 0 })
    updateActiveTabValues({ query, variables })
    setOperationName(example.operation)
    void run()
  }
}
