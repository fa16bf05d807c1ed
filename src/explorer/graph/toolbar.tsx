import { useAddress } from '../address/location.ts'
import { OperationButton } from '../evidence/operation-button.tsx'
import { GraphNeighborhoodDocument, type GraphNeighborhoodQueryVariables } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { Choice } from '../table/choice.tsx'
import { ExportMenu } from './export-menu.tsx'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'
import { ToolButton } from './tool-button.tsx'
import type { Drawn } from './use-drawing.ts'

const DEPTHS = ['1', '2', '3', '4']
const LIMITS = ['50', '100', '200', '500', '1000', '2000']

/** What can be done to the drawing and to what is chosen in it. */
export function Toolbar({
  drawn,
  question,
  toFilters,
}: {
  readonly drawn: Drawn
  readonly question: GraphNeighborhoodQueryVariables
  toFilters(): void
}) {
  const t = useTexts(GRAPH_TEXTS)
  const { state, change } = useAddress(GRAPH)
  return (
    <div className="graph-tools" role="toolbar" aria-label={t.tools}>
      <button type="button" className="button graph-to-filters" onClick={toFilters}>
        {t.toFilters}
      </button>
      <Choice
        label={t.depth}
        values={DEPTHS}
        chosen={String(state.depth)}
        nameOf={(depth) => depth}
        choose={(depth) => change({ depth: Number(depth), expanded: [] })}
      />
      <Choice
        label={t.limit}
        values={[...new Set([...LIMITS, String(state.limit)])]}
        chosen={String(state.limit)}
        nameOf={(limit) => limit}
        choose={(limit) => change({ limit: Number(limit), expanded: [] })}
      />
      <ChoiceTools drawn={drawn} />
      <ViewTools drawn={drawn} />
      <button type="button" className="button" aria-pressed={state.list} onClick={() => change({ list: !state.list })}>
        {state.list ? t.graphView : t.listView}
      </button>
      <ExportMenu view={drawn.session.view} />
      <OperationButton operation={GraphNeighborhoodDocument} variables={question} />
    </div>
  )
}

/** For the node that is chosen. */
function ChoiceTools({ drawn: { session, changed } }: { readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const { state, change } = useAddress(GRAPH)
  const { nodes } = changed.drawing
  const chosen = nodes.find(({ id }) => id === state.selected)?.id
  const isPinned = chosen !== undefined && changed.state.pinned.includes(chosen)
  const onChosen = (act: (id: string) => unknown) => () => chosen !== undefined && act(chosen)
  const tool = { isOff: chosen === undefined }
  return (
    <span className="graph-tool-group">
      <ToolButton {...tool} icon="expand" name={t.expand} act={onChosen(session.expand)} />
      <ToolButton {...tool} icon="path" name={t.path} act={onChosen((id) => change({ pathFrom: id, pathTo: '' }))} />
      <ToolButton
        {...tool}
        icon="pin"
        name={isPinned ? t.unpin : t.pin}
        isPressed={isPinned}
        act={onChosen(session.view.pin)}
      />
      <ToolButton {...tool} icon="hide" name={t.hide} act={onChosen((id) => session.view.hide([id]))} />
    </span>
  )
}

/** For the whole drawing. */
function ViewTools({ drawn: { session, changed } }: { readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const { view } = session
  const { list } = useAddress(GRAPH).state
  return (
    <>
      <span className="graph-tool-group">
        <ToolButton icon="undo" name={t.undo} isOff={!changed.canUndo} act={view.undo} />
        <ToolButton icon="redo" name={t.redo} isOff={!changed.canRedo} act={view.redo} />
      </span>
      <span className="graph-tool-group">
        <ToolButton icon="arrange" name={t.arrange} isOff={list} act={view.arrange} />
        <ToolButton icon="zoomToFit" name={t.zoomToFit} isOff={list} act={view.zoomToFit} />
        <ToolButton icon="zoomIn" name={t.zoomIn} isOff={list} act={view.zoomIn} />
        <ToolButton icon="zoomOut" name={t.zoomOut} isOff={list} act={view.zoomOut} />
        <ToolButton icon="fullScreen" name={t.fullScreen} act={view.toggleFullScreen} />
      </span>
    </>
  )
}
