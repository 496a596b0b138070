import type { ComponentProps, MouseEvent } from 'react'
import { follow, hrefOf } from '../browser/address'

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** Path and query below the base of the site. */
  readonly to: string
  /** Whether the page that is drawn shows the target too, so that there is no other page to grow into. */
  readonly isWithin?: boolean
}

/** A link to another page of the site: a real one, followed without loading the page anew where scripts run. */
export function Link({ to, isWithin = false, onClick, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={hrefOf(to)}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlain(event)) return
        event.preventDefault()
        follow(to, isWithin)
      }}
    >
      {children}
    </a>
  )
}

/** A click that the reader did not mean to open another tab, window or download with. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
