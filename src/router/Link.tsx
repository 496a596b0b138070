import { use, type ComponentProps, type MouseEvent } from 'react'
import { hrefOf } from '../browser/base-url'
import { LinkResolver } from './link-resolver'
import { RouterContext } from './RouterProvider'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { en } from '../messages/en'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'onPointerEnter'> & {
  /** Path and query below the base of the site. */
  readonly to: string
  /** Whether the current page shows the target too: then there is no view transition. */
  readonly samePage?: boolean
  /** Called before navigating, but not when the link opens in a new tab or window. */
  readonly onFollow?: (() => void) | undefined
  /** Called instead of navigating, when the current page can load the target into itself. */
  readonly instead?: (() => void) | undefined
}

/** Renders a link to a page of the site that navigates without loading the page. */
export function Link({
  to: address,
  samePage = false,
  onFollow,
  instead,
  onFocus,
  children,
  ...rest
}: LinkProps) {
  const router = use(RouterContext)
  const { to, external = false } = use(LinkResolver)(address)
  if (external)
    return (
      <a {...rest} onFocus={onFocus} href={hrefOf(to)} target="_blank" rel="noopener">
        {children}
        <VisuallyHidden> {en.common.newTab}</VisuallyHidden>
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
        const follow = instead ?? (router && (() => router.navigate(to, { samePage })))
        if (!follow || !isPlainClick(event)) return
        event.preventDefault()
        onFollow?.()
        follow()
      }}
    >
      {children}
    </a>
  )
}

/** Whether a click does not ask for a new tab, a new window or a download. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
