import { useMemo } from 'react'
import { useStory } from '../../components/story-context'
import { Cite } from './Cite'
import { CopyOrSave } from './CopyOrSave'
import { Disclosure } from './Disclosure'
import { QrPicture } from './QrPicture'
import { EmbedCode } from './EmbedCode'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import type { Toolbox } from './toolbox'
import { exportRecordOf } from '../../formats/export-record'
import { pathOf, type Shared } from '../../formats/shared'
import { en } from '../../messages/en'

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
  const record = useMemo(() => exportRecordOf(story, shared, home), [story, shared, home])
  return (
    <>
      <Cite record={record} kind={shared.kind} copy={copy} />
      <CopyOrSave shared={shared} home={home} copy={copy} tell={tell} />
      <Disclosure title={en.sharing.qr}>
        <QrPicture address={address} />
      </Disclosure>
      <Disclosure title={en.sharing.embed.title}>
        <ErrorBoundary label={en.sharing.embed.part}>
          <EmbedCode
            address={framedPath(shared)}
            home={home}
            onCopy={(code) => void copy(code, en.sharing.embed.copied)}
          />
        </ErrorBoundary>
      </Disclosure>
    </>
  )
}

// An embed shows an event or a list, not a list opened at an event.
const framedPath = (shared: Shared) =>
  pathOf(shared.kind === 'view' ? { ...shared, at: undefined } : shared)
