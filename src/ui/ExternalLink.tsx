import type { ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden'
import { en } from '../messages/en'

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
      <VisuallyHidden> {en.common.newTab}</VisuallyHidden>
    </a>
  )
}
