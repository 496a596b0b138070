import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { selectText, copyText } from '../../browser/clipboard'
import { openDialog } from '../../browser/dialog'
import { hasShareSheet, openShareSheet } from '../../browser/share-sheet'
import { hasCoarsePointer } from '../../browser/window'
import { Button } from '../../ui/Button'
import { DialogFoot } from '../../ui/DialogFoot'
import { LinkCard } from './LinkCard'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface ShareDialogProps {
  /** What the dialog is for: "Share this event". */
  readonly title: string
  /** What is shared, in a few words. */
  readonly name: string
  /** The whole address that is passed on. */
  readonly address: string
  /** The address of the picture that goes with the link; undefined where the link shows another view than its picture. */
  readonly preview: string | undefined
  /** What should be known beforehand about what is passed on; '' where nothing is. */
  readonly note: string
  readonly copyWords: string
  /** Whether the link was to be copied at once, and the browser did not let it. */
  readonly isRefused: boolean
  readonly onClosed: () => void
  /** What else can be done with it. */
  readonly children: (toolbox: Toolbox) => ReactNode
}

interface Told {
  readonly words: string
  /** The text that the reader is to copy by hand. */
  readonly byHand?: string | undefined
  /** The same words twice are two messages. */
  readonly count: number
}

const refusal =
  'Your browser did not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C, or hold it and choose Copy.'

/** One thing to pass on: its link at once, everything else below; it opens as it is drawn. */
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
  const dialog = useRef<HTMLDialogElement>(null)
  const [linkId, textId] = [`${id}-link`, `${id}-text`]
  const [told, setTold] = useState<Told>(
    isRefused ? { words: refusal, byHand: address, count: 0 } : { words: '', count: 0 },
  )

  // Only a call makes a dialog modal.
  useEffect(() => openDialog(dialog.current), [])
  // The text is selected once its field stands; the link has one already.
  useEffect(() => {
    if (told.byHand !== undefined) selectText(told.byHand === address ? linkId : textId)
  }, [told, address, linkId, textId])

  const tell = (words: string, byHand?: string) =>
    setTold(({ count }) => ({ words, byHand, count: count + 1 }))
  const copy = async (text: string, done: string) => {
    const isCopied = await copyText(text)
    if (isCopied) tell(done)
    else tell(refusal, text)
    return isCopied
  }
  const shareAway = async () => {
    if ((await openShareSheet({ title: name, url: address })) === 'failed')
      await copy(address, 'Your device did not share it. The link is copied instead.')
  }

  const isSheetFirst = hasShareSheet() && hasCoarsePointer()
  const copyLink = (
    <Button
      key="copy"
      look={isSheetFirst ? 'plain' : 'firm'}
      onClick={() => void copy(address, 'Link copied.')}
    >
      {copyWords}
    </Button>
  )
  const openSheet = hasShareSheet() && (
    <Button key="sheet" look={isSheetFirst ? 'firm' : 'plain'} onClick={() => void shareAway()}>
      Share…
    </Button>
  )
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      closedby="any"
      data-halts
      data-needs-script
      onClose={onClosed}
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
            aria-label="Link"
            value={address}
            readOnly
            onFocus={({ target }) => target.select()}
          />
        </div>
        {children({ copy, tell })}
      </div>
      <DialogFoot onClose={() => dialog.current?.close()}>
        <div role="status" className={styles.told}>
          {told.words && <p key={told.count}>{told.words}</p>}
        </div>
        {told.byHand !== undefined && told.byHand !== address && (
          <textarea
            id={textId}
            className={styles.text}
            aria-label="Text to copy"
            rows={4}
            value={told.byHand}
            readOnly
          />
        )}
      </DialogFoot>
    </dialog>
  )
}
