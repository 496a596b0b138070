import { use, type ComponentProps, type MouseEvent } from 'react'
import { hrefOf } from '../browser/base-url'
import { LinkResolver } from './link-resolver'
import { RouterContext } from './RouterProvider'
import { VisuallyHidden } from '../ui/VisuallyHidden'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'onPointerEnter'> & {
  /** Path and query below the base of the site. */
  readonly to: string
  /** Whether the page that is drawn shows the target too, so that there is no other page to grow into. */
  readonly isWithin?: boolean
  /** Called before the link is followed here, and not where it opens elsewhere. */
  readonly onFollow?: (() => void) | undefined
  /** Done in place of following it here: where scripts run, its target can be had on this very page. */
  readonly instead?: (() => void) | undefined
}

/** A link to another page of the site: a real one, followed without loading the page anew where scripts run. */
export function Link({
  to: named,
  isWithin = false,
  onFollow,
  instead,
  onFocus,
  children,
  ...rest
}: LinkProps) {
  const router = use(RouterContext)
  const { to, isAway = false } = use(LinkResolver)(named)
  if (isAway)
    return (
      <a {...rest} onFocus={onFocus} href={hrefOf(to)} target="_blank" rel="noopener">
        {children}
        <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
      </a>
    )
  return (
    <a
      {...rest}
      href={hrefOf(to)}
      onPointerEnter={() => router?.preload(to)}
      onFocus={(event) => {
        router?.preload(to)
        onFocus?.(event)
      }}
      onClick={(event) => {
        const follow = instead ?? (router && (() => router.navigate(to, { samePage: isWithin })))
        if (!follow || !isPlain(event)) return
        event.preventDefault()
        onFollow?.()
        follow()
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
