import { use } from 'react'
import { announce } from '../../browser/announcer'
import { copyText } from '../../browser/clipboard'
import { siteHome } from '../../browser/site'
import type { View } from '../../domain/view'
import { CopyLink } from './CopyLink'
import { pathOf, type Shared } from '../../formats/shared'
import { ShareButton } from '../../components/ShareButton'
import { Sharing } from '../../components/sharing'
import { printView } from '../../router/query-codec'
import { absoluteUrl, type Route } from '../../router/paths'

interface ShareViewProps {
  readonly route: Route
  readonly view: View
  /** The active filters in words. */
  readonly filtered: string
}

/** Passes on what is seen: by the dialog, and under a filter also by one press. */
export function ShareView({ route, view, filtered }: ShareViewProps) {
  const sharing = use(Sharing)
  const shared = sharedOn(route, view, filtered)
  const copy = async () => {
    const isCopied = await copyText(absoluteUrl(siteHome(), pathOf(shared)))
    if (isCopied) announce('share', 'Link copied.')
    else sharing?.open(shared, true)
    return isCopied
  }
  return (
    <>
      <ShareButton shared={shared} />
      {filtered !== '' && <CopyLink key={printView(view)} onCopy={copy} />}
    </>
  )
}

/** What is seen: the story, or on the page of an event the event, or what is filtered around it. */
function sharedOn(route: Route, view: View, filtered: string): Shared {
  const event = route.page === 'event' ? route.event : undefined
  return event && filtered === ''
    ? { kind: 'event', event }
    : { kind: 'view', view, name: filtered, at: event }
}
