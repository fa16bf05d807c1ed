import { useEffect, useState } from 'react'
import { useTexts } from '../language/texts.ts'
import { copy } from './copy.ts'
import { EVIDENCE_TEXTS } from './evidence-texts.ts'

/** Milliseconds for which the button says that it did its work. */
const SAID = 2_000

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useTexts(EVIDENCE_TEXTS)
  const [isCopied, setCopied] = useState<boolean>()
  useEffect(() => {
    if (isCopied === undefined) return
    const timer = setTimeout(() => setCopied(undefined), SAID)
    return () => clearTimeout(timer)
  }, [isCopied])
  const said = isCopied === undefined ? label : isCopied ? t.copied : t.notCopied
  return (
    <button type="button" className="link-button" aria-live="polite" onClick={async () => setCopied(await copy(text))}>
      {said}
    </button>
  )
}
