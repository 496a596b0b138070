import type { Story } from '../domain/story'
import { EmbedCode } from '../features/embed/EmbedCode'
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
  /** The whole address that is passed on, and its path below the base. */
  readonly address: string
  readonly path: string
}

/** The ways to share that are loaded on demand. */
export function ShareTools({ story, shared, home, address, path, copy, tell }: ShareToolsProps) {
  return (
    <>
      <CopyAs copies={copiesOf(story, shared, home)} copy={copy} />
      <Folded title="QR code"><QrPicture address={address} /></Folded>
      <Folded title="Take it along"><TakeAlong story={story} shared={shared} home={home} tell={tell} /></Folded>
      <Folded title="Embed"><EmbedCode story={story} address={path} home={home} onCopy={(code) => void copy(code, 'Code copied.')} /></Folded>
    </>
  )
}
