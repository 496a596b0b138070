import { hrefOf } from '../../browser/base-url'
import { siteHome } from '../../browser/site'
import { useStory } from '../../components/story-context'
import { MoreWays } from './MoreWays'
import { ShareDialog } from './ShareDialog'
import { nameOf, pathOf, type Shared } from '../../formats/shared'
import { previewOf, routeOf, absoluteUrl } from '../../router/paths'
import { en } from '../../messages/en'
import { enDialogs } from '../../messages/en-dialogs'

export { preloadShareTools } from './MoreWays'

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
      note={isMore ? enDialogs.sharing.asKnownToday : ''}
      isRefused={isRefused}
      onClosed={onClosed}
    >
      {(toolbox) => <MoreWays {...toolbox} shared={shared} home={home} address={address} />}
    </ShareDialog>
  )
}

function wordsFor(shared: Shared) {
  const isFiltered = shared.kind === 'view' && shared.name !== ''
  const { titles, copyLink } = enDialogs.sharing
  const title = {
    event: titles.event,
    person: titles.person,
    view: isFiltered ? titles.filtered : titles.story,
  }[shared.kind]
  return { title, copyWords: isFiltered ? en.sharing.copyView : copyLink }
}
