import type { Site } from '../content/schema'
import { OfflinePage } from '../pages/not-found/OfflinePage'
import { offlinePath } from '../router/paths'
import { Shell } from './Shell'

/** Renders the offline fallback that the service worker sends for any page, until the app renders the requested one. */
export function StandIn({ site }: { readonly site: Site }) {
  return (
    <Shell
      site={site}
      route={{ page: 'missing', path: offlinePath }}
      printHeader={null}
      notices={null}
      help={null}
    >
      <OfflinePage site={site} />
    </Shell>
  )
}
