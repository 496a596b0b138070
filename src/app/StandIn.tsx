import { OfflinePage } from '../pages/not-found/OfflinePage'
import { offlinePath } from '../router/paths'
import { Shell } from './Shell'

/** The page that a device shows in the place of any other while there is no network, until the program has drawn that one. */
export function StandIn() {
  return (
    <Shell route={{ page: 'missing', path: offlinePath }} copy={null} notices={null} help={null}>
      <OfflinePage />
    </Shell>
  )
}
