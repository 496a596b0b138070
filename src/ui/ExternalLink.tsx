import type { ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden'

/** Renders a link to another site that opens in a new tab without access to this one. */
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
