import type { ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden'

/** A link to another site, in a new tab that cannot reach back. */
export function ExternalLink({
  href,
  children,
}: {
  readonly href: string
  readonly children: ReactNode
}) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer external">
      {children}
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </a>
  )
}
