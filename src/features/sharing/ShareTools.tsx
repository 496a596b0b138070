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
import { enFiles } from '../../messages/en-files'

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
      <Disclosure title={enFiles.sharing.qr}>
        <QrPicture address={address} />
      </Disclosure>
      <Disclosure title={enFiles.sharing.embed.title}>
        <ErrorBoundary label={enFiles.sharing.embed.part}>
          <EmbedCode
            address={framedPath(shared)}
            home={home}
            onCopy={(code) => void copy(code, enFiles.sharing.embed.copied)}
          />
        </ErrorBoundary>
      </Disclosure>
    </>
  )
}

// An embed shows an event or a list, not a list opened at an event.
const framedPath = (shared: Shared) =>
  pathOf(shared.kind === 'view' ? { ...shared, at: undefined } : shared)
