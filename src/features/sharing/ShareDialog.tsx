import { useCallback, useId, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { selectText, copyText } from '../../browser/clipboard'
import { hasShareSheet, openShareSheet } from '../../browser/share-sheet'
import { hasCoarsePointer } from '../../browser/window'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { LinkCard } from './LinkCard'
import { en } from '../../messages/en'
import { enDialogs } from '../../messages/en-dialogs'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface ShareDialogProps {
  /** Heading, such as "Share this event". */
  readonly title: string
  /** Short name of what is shared. */
  readonly name: string
  /** The absolute address to share. */
  readonly address: string
  /** Address of the link's preview picture; undefined when it would show a different view. */
  readonly preview: string | undefined
  /** A note on what will be shared, or ''. */
  readonly note: string
  readonly copyWords: string
  /** True when the browser has just refused to copy the link. */
  readonly isRefused: boolean
  readonly onClosed: () => void
  /** Renders more sharing options. */
  readonly children: (toolbox: Toolbox) => ReactNode
}

interface Status {
  readonly words: string
  /** Text to copy by hand. */
  readonly byHand?: string | undefined
  /** Distinguishes equal messages, so that the same one is announced again. */
  readonly count: number
}

/** Renders the share dialog, open and modal: the link first, everything else below. */
export function ShareDialog({
  title,
  name,
  address,
  preview,
  note,
  copyWords,
  isRefused,
  onClosed,
  children,
}: ShareDialogProps) {
  const id = useId()
  const [linkId, textId] = [`${id}-link`, `${id}-text`]
  const [status, setStatus] = useState<Status>(
    isRefused
      ? { words: enDialogs.sharing.copyRefused, byHand: address, count: 0 }
      : { words: '', count: 0 },
  )

  const selectLink = useCallback(() => {
    if (isRefused) selectText(linkId)
  }, [isRefused, linkId])

  const tell = (words: string) => setStatus(({ count }) => ({ words, count: count + 1 }))
  const offerByHand = (text: string) => {
    // At once, because the field has to be rendered before its text can be selected.
    flushSync(() =>
      setStatus(({ count }) => ({
        words: enDialogs.sharing.copyRefused,
        byHand: text,
        count: count + 1,
      })),
    )
    selectText(text === address ? linkId : textId)
  }
  const copy = async (text: string, done: string) => {
    const isCopied = await copyText(text)
    if (isCopied) tell(done)
    else offerByHand(text)
    return isCopied
  }
  const shareAway = async () => {
    if ((await openShareSheet({ title: name, url: address })) === 'failed')
      tell(enDialogs.sharing.sheetFailed)
  }

  const isSheetFirst = hasShareSheet() && hasCoarsePointer()
  const copyLink = (
    <Button
      key="copy"
      look={isSheetFirst ? 'plain' : 'firm'}
      onClick={() => void copy(address, en.sharing.linkCopiedStatus)}
    >
      {copyWords}
    </Button>
  )
  const openSheet = hasShareSheet() && (
    <Button key="sheet" look={isSheetFirst ? 'firm' : 'plain'} onClick={() => void shareAway()}>
      {enDialogs.sharing.openSheet}
    </Button>
  )
  return (
    <Dialog
      className={styles.dialog}
      labelledBy={`${id}-title`}
      onOpened={selectLink}
      onClosed={onClosed}
      foot={
        <>
          <div role="status" className={styles.told}>
            {status.words && <p key={status.count}>{status.words}</p>}
          </div>
          {status.byHand !== undefined && status.byHand !== address && (
            <textarea
              id={textId}
              className={styles.text}
              aria-label={enDialogs.sharing.textToCopy}
              rows={4}
              value={status.byHand}
              readOnly
            />
          )}
        </>
      }
    >
      <div className={styles.content}>
        <h2 id={`${id}-title`}>{title}</h2>
        <LinkCard name={name} address={address} preview={preview} />
        {note !== '' && <p>{note}</p>}
        <div className={styles.actions}>
          {isSheetFirst ? [openSheet, copyLink] : [copyLink, openSheet]}
          <input
            id={linkId}
            className={styles.text}
            aria-label={enDialogs.sharing.link}
            value={address}
            readOnly
            onFocus={({ target }) => target.select()}
          />
        </div>
        {children({ copy, tell })}
      </div>
    </Dialog>
  )
}
