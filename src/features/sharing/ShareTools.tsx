import { useMemo } from 'react'
import type { Story } from '../../domain/story'
import { EmbedCode } from './EmbedCode'
import { CopyAs } from './CopyAs'
import { Disclosure } from './Disclosure'
import { QrPicture } from './QrPicture'
import { Downloads } from './Downloads'
import type { Toolbox } from './toolbox'
import { copyFormatsOf } from '../../formats/copy-formats'
import { pathOf, type Shared } from '../../formats/shared'

interface ShareToolsProps extends Toolbox {
  readonly story: Story
  readonly shared: Shared
  /** The whole address of the site's first page. */
  readonly home: string
  /** The whole address that is passed on. */
  readonly address: string
}

/** The ways to share that are loaded on demand. */
export function ShareTools({ story, shared, home, address, copy, tell }: ShareToolsProps) {
  const copies = useMemo(() => copyFormatsOf(story, shared, home), [story, shared, home])
  return (
    <>
      <CopyAs copies={copies} copy={copy} />
      <Disclosure title="QR code">
        <QrPicture address={address} />
      </Disclosure>
      <Disclosure title="Take it along">
        <Downloads story={story} shared={shared} home={home} tell={tell} />
      </Disclosure>
      <Disclosure title="Embed">
        <EmbedCode
          story={story}
          address={framedPath(shared)}
          home={home}
          onCopy={(code) => void copy(code, 'Code copied.')}
        />
      </Disclosure>
    </>
  )
}

/** A frame shows an event or a list: of a list that is opened at an event, the list. */
const framedPath = (shared: Shared) =>
  pathOf(shared.kind === 'view' ? { ...shared, at: undefined } : shared)
