import type { Story } from '../domain/story'
import { CopyAs } from '../features/sharing/CopyAs'
import { Folded } from '../features/sharing/Folded'
import { QrPicture } from '../features/sharing/QrPicture'
import { TakeAlong } from '../features/sharing/TakeAlong'
import type { Toolbox } from '../features/sharing/toolbox'
import { copiesOf } from '../formats/copies'
import type { Shared } from '../formats/shared'

export interface ShareToolsProps extends Toolbox {
  readonly story: Story
  readonly shared: Shared
  /** The whole address of the site's first page. */
  readonly home: string
  /** The whole address that is passed on. */
  readonly address: string
}

/** The ways to share that are loaded on demand. */
export function ShareTools({ story, shared, home, address, copy, tell }: ShareToolsProps) {
  return (
    <>
      <CopyAs copies={copiesOf(story, shared, home)} copy={copy} />
      <Folded title="QR code"><QrPicture address={address} /></Folded>
      <Folded title="Take it along"><TakeAlong story={story} shared={shared} home={home} tell={tell} /></Folded>
    </>
  )
}
