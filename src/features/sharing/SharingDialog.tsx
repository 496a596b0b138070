import { hrefOf } from '../../browser/base-url'
import { siteHome } from '../../browser/site'
import { useStory } from '../../components/story-context'
import { MoreWays } from './MoreWays'
import { ShareDialog } from './ShareDialog'
import { nameOf, pathOf, type Shared } from '../../formats/shared'
import { previewOf, routeOf, absoluteUrl } from '../../router/paths'

interface SharingDialogProps {
  readonly shared: Shared
  readonly isRefused: boolean
  /** True when it includes more than the reader has seen. */
  readonly isMore: boolean
  readonly onClosed: () => void
}

/** Renders the share dialog for one item, loading more sharing options on demand. */
export function SharingDialog({ shared, isRefused, isMore, onClosed }: SharingDialogProps) {
  const story = useStory()
  const home = siteHome()
  const path = pathOf(shared)
  const address = absoluteUrl(home, path)
  // A filtered page would get the picture of the unfiltered one.
  const preview = path.includes('?') ? undefined : hrefOf(previewOf(routeOf(path, story)))
  return (
    <ShareDialog
      {...wordsFor(shared)}
      name={nameOf(shared)}
      address={address}
      preview={preview}
      note={isMore ? 'The link and the copies tell this event as it is known today.' : ''}
      isRefused={isRefused}
      onClosed={onClosed}
    >
      {(toolbox) => <MoreWays {...toolbox} shared={shared} home={home} address={address} />}
    </ShareDialog>
  )
}

function wordsFor(shared: Shared) {
  const isFiltered = shared.kind === 'view' && shared.name !== ''
  const title = {
    event: 'Share this event',
    person: 'Share this page',
    view: isFiltered ? 'Share what you see' : 'Share the story',
  }[shared.kind]
  return { title, copyWords: isFiltered ? 'Copy a link to what I see' : 'Copy link' }
}
