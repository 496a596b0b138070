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
import { en } from '../../messages/en'

interface ShareViewProps {
  readonly route: Route
  readonly view: View
  /** The active filters, in words. */
  readonly filtered: string
}

/** Renders the buttons that share the current view; a filtered view can also be copied directly. */
export function ShareView({ route, view, filtered }: ShareViewProps) {
  const sharing = use(Sharing)
  const shared = sharedOn(route, view, filtered)
  const copy = async () => {
    const isCopied = await copyText(absoluteUrl(siteHome(), pathOf(shared)))
    if (isCopied) announce('share', en.sharing.linkCopiedStatus)
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

/** Returns what to share: the event of an event page unless filters are active, otherwise the view. */
function sharedOn(route: Route, view: View, filtered: string): Shared {
  const event = route.page === 'event' ? route.event : undefined
  return event && filtered === ''
    ? { kind: 'event', event }
    : { kind: 'view', view, name: filtered, at: event }
}
