import { Component, type ReactNode } from 'react'
import { useTexts } from '../language/texts.ts'
import { FRAME } from './frame-texts.ts'

interface Properties {
  readonly children: ReactNode
}

/** Says so where a view cannot be shown, as when its files are gone because xinqu was updated under an open page. */
export class Boundary extends Component<Properties, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError = () => ({ hasFailed: true })
  override state = { hasFailed: false }

  override render(): ReactNode {
    return this.state.hasFailed ? <NotShown /> : this.props.children
  }
}

function NotShown() {
  const t = useTexts(FRAME)
  return (
    <div className="state" role="alert">
      <h1>{t.notShown}</h1>
      <p>{t.notShownAdvice}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t.loadAnew}
      </button>
    </div>
  )
}
