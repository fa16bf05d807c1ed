import { useSyncExternalStore } from 'react'

export type Language = 'zh' | 'en'

const KEY = 'xinqu.language'
const listeners = new Set<() => void>()
let chosen: Language = initial()

function initial(): Language {
  const kept = localStorage.getItem(KEY)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.startsWith('en') ? 'en' : 'zh'
}

const language = (): Language => chosen

export function setLanguage(next: Language): void {
  chosen = next
  localStorage.setItem(KEY, next)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language that the reader has chosen, else the browser's. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, language)
