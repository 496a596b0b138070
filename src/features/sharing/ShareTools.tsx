import { useMemo } from 'react'
import { useStory } from '../../components/story-context'
import { CopyAs } from './CopyAs'
import { Disclosure } from './Disclosure'
import { QrPicture } from './QrPicture'
import { Downloads } from './Downloads'
import { EmbedCode } from './EmbedCode'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import type { Toolbox } from './toolbox'
import { copyFormatsOf } from '../../formats/copy-formats'
import { pathOf, type Shared } from '../../formats/shared'

interface ShareToolsProps extends Toolbox {
  readonly shared: Shared
  /** Absolute address of the home page. */
  readonly home: string
  /** The absolute address to share. */
  readonly address: string
}

/** Renders the lazily loaded sharing options. */
export function ShareTools({ shared, home, address, copy, tell }: ShareToolsProps) {
  const story = useStory()
  const copies = useMemo(() => copyFormatsOf(story, shared, home), [story, shared, home])
  return (
    <>
      <CopyAs copies={copies} copy={copy} />
      <Disclosure title="QR code">
        <QrPicture address={address} />
      </Disclosure>
      <Disclosure title="Take it along">
        <Downloads shared={shared} home={home} tell={tell} />
      </Disclosure>
      <Disclosure title="Embed">
        <ErrorBoundary label="The embed code">
          <EmbedCode
            address={framedPath(shared)}
            home={home}
            onCopy={(code) => void copy(code, 'Code copied.')}
          />
        </ErrorBoundary>
      </Disclosure>
    </>
  )
}

// An embed shows an event or a list, not a list opened at an event.
const framedPath = (shared: Shared) =>
  pathOf(shared.kind === 'view' ? { ...shared, at: undefined } : shared)
