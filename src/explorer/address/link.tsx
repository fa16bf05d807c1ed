import type { ComponentProps, MouseEvent } from 'react'
import { navigate } from './location.ts'

/** A real link, so it can be copied or opened in a new tab, that does not load the page anew. */
export function Link({ href, onClick, ...rest }: ComponentProps<'a'> & { readonly href: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || isForBrowser(event)) return
        event.preventDefault()
        navigate(href)
      }}
    />
  )
}

const isForBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
