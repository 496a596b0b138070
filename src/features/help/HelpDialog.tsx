import { useId, type RefObject } from 'react'
import { openDialog } from '../../browser/dialog'
import { Button } from '../../ui/Button'
import { DialogFoot } from '../../ui/DialogFoot'
import { en } from '../../messages/en'
import styles from './HelpDialog.module.css'

interface HelpDialogProps {
  /** Lets a parent open the dialog with `openDialog`. */
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** True while single-key shortcuts are on. */
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

const keys = [
  ['j', en.help.next],
  ['k', en.help.previous],
  ['/', en.help.search],
  ['b', en.help.board],
  ['t', en.help.rail],
  ['?', en.help.help],
] as const

/** Renders help on the keys, with a switch for readers whose typing or speech input triggers them. */
export function HelpDialog({ dialog, isOn, onSwitch }: HelpDialogProps) {
  const id = useId()
  return (
    <div data-needs-script>
      <Button look="link" aria-haspopup="dialog" onClick={() => openDialog(dialog.current)}>
        {en.help.title}
      </Button>
      <dialog ref={dialog} className={styles.help} aria-labelledby={`${id}-title`} closedby="any">
        <div className={styles.content}>
          <h2 id={`${id}-title`}>{en.help.title}</h2>
          <dl className={styles.keys} data-off={!isOn || undefined}>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
            <div>
              <dt>
                <kbd>{en.help.escapeKey}</kbd>
              </dt>
              <dd>{en.help.escape}</dd>
            </div>
          </dl>
          <div className={styles.choice}>
            <button
              type="button"
              role="switch"
              aria-checked={isOn}
              aria-describedby={`${id}-note`}
              onClick={() => onSwitch(!isOn)}
            >
              {en.help.singleKeys}{' '}
              <span className={styles.state} aria-hidden="true">
                {isOn ? en.help.on : en.help.off}
              </span>
            </button>
            <p id={`${id}-note`}>{en.help.note}</p>
          </div>
        </div>
        <DialogFoot onClose={() => dialog.current?.close()} />
      </dialog>
    </div>
  )
}
