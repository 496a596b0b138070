import { useId } from 'react'
import { Dialog } from '../../ui/Dialog'
import { en } from '../../messages/en'
import { enDialogs } from '../../messages/en-dialogs'
import styles from './KeyHelp.module.css'

interface KeyHelpProps {
  /** True while single-key shortcuts are on. */
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly onClosed: () => void
}

const keys = [
  ['j', enDialogs.help.next],
  ['k', enDialogs.help.previous],
  ['/', enDialogs.help.search],
  ['b', enDialogs.help.board],
  ['t', enDialogs.help.rail],
  ['?', enDialogs.help.help],
] as const

/** Renders help on the keys in a dialog, with a switch for readers whose typing or speech input triggers them. */
export function KeyHelp({ isOn, onSwitch, onClosed }: KeyHelpProps) {
  const id = useId()
  return (
    <Dialog className={styles.help} labelledBy={`${id}-title`} onClosed={onClosed}>
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
              <kbd>{enDialogs.help.escapeKey}</kbd>
            </dt>
            <dd>{enDialogs.help.escape}</dd>
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
            {enDialogs.help.singleKeys}{' '}
            <span className={styles.state} aria-hidden="true">
              {isOn ? enDialogs.help.on : enDialogs.help.off}
            </span>
          </button>
          <p id={`${id}-note`}>{enDialogs.help.note}</p>
        </div>
      </div>
    </Dialog>
  )
}
