import { use } from 'react'
import { announce } from '../browser/announcer'
import { copyText } from '../browser/clipboard'
import { homeOfSite } from '../browser/site'
import type { View } from '../domain/view'
import { CopyLink } from '../features/sharing/CopyLink'
import type { Shared } from '../formats/shared'
import { ShareButton } from '../parts/ShareButton'
import { Sharing } from '../parts/sharing'
import { printView } from '../url/codec'
import { wholeAddress, type Route } from '../url/paths'
import { sharedPath } from './shared-path'

interface ShareViewProps {
  readonly route: Route
  readonly view: View
  /** The active filters in words. */
  readonly filtered: string
}

/** Passes on what is seen: by the dialog, and under a filter also by one press. */
export function ShareView({ route, view, filtered }: ShareViewProps) {
  const { open } = use(Sharing)
  const shared: Shared = route.page === 'event' && filtered === '' ? { kind: 'event', event: route.event } : { kind: 'view', view, name: filtered }
  const copy = async () => {
    const isCopied = await copyText(wholeAddress(homeOfSite(), sharedPath(route, shared)))
    if (isCopied) announce('share', 'Link copied.')
    else open(shared, true)
    return isCopied
  }
  return (
    <>
      <ShareButton shared={shared} />
      {filtered !== '' && <CopyLink key={printView(view)} onCopy={copy} />}
    </>
  )
}
