import { useCallback, useId, useState } from 'react'
import { hrefOf } from '../../browser/base-url'
import { onFrameHeight } from '../../scroll/embed-frame'
import { frameOf, heightIn, scriptOf, defaultHeight } from '../../formats/embed-code'
import { Button } from '../../ui/Button'
import { useStory } from '../../components/story-context'
import { enFiles } from '../../messages/en-files'
import styles from './EmbedCode.module.css'

interface EmbedCodeProps {
  /** Canonical path and query of the page to embed. */
  readonly address: string
  /** Absolute address of the home page. */
  readonly home: string
  /** Copies the code. */
  readonly onCopy: (code: string) => void
}

const { themes } = enFiles.sharing.embed
type Choice = keyof typeof themes
const isChoice = (text: string): text is Choice => Object.hasOwn(themes, text)

/** Renders the code for embedding a page on another site, with options and a preview. */
export function EmbedCode({ address, home, onCopy }: EmbedCodeProps) {
  const story = useStory()
  const id = useId()
  const [choice, setChoice] = useState<Choice>('system')
  const [typed, setTyped] = useState(String(defaultHeight))
  const [isGrowing, setIsGrowing] = useState(true)

  const height = heightIn(typed)
  const { path, title, html } = frameOf(
    story,
    { address, theme: choice === 'system' ? undefined : choice, height },
    home,
  )
  const text = isGrowing ? `${html}\n${scriptOf(home)}` : html

  return (
    <div className={styles.embed}>
      <div className={styles.choices}>
        <p>
          <label htmlFor={`${id}-theme`}>{enFiles.sharing.embed.theme}</label>
          <select
            id={`${id}-theme`}
            value={choice}
            onChange={({ target }) => isChoice(target.value) && setChoice(target.value)}
          >
            {Object.entries(themes).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-height`}>{enFiles.sharing.embed.height}</label>
          <input
            id={`${id}-height`}
            type="number"
            inputMode="numeric"
            min="150"
            max="5000"
            step="10"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={() => setTyped(String(height))}
          />
        </p>
        <label className={styles.growing}>
          <input
            type="checkbox"
            checked={isGrowing}
            onChange={({ target }) => setIsGrowing(target.checked)}
          />
          <span>
            {enFiles.sharing.embed.grow} <small>{enFiles.sharing.embed.growNote}</small>
          </span>
        </label>
      </div>
      <label htmlFor={`${id}-code`}>{enFiles.sharing.embed.code}</label>
      <textarea
        id={`${id}-code`}
        className={styles.code}
        readOnly
        rows={5}
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <p>
        <Button look="firm" onClick={() => onCopy(text)}>
          {enFiles.sharing.embed.copy}
        </Button>
      </p>
      <Preview src={hrefOf(path)} title={title} height={height} isGrowing={isGrowing} />
    </div>
  )
}

interface PreviewProps {
  readonly src: string
  readonly title: string
  readonly height: number
  readonly isGrowing: boolean
}

/** Renders the embedded page, loaded only when opened. */
function Preview({ src, title, height, isGrowing }: PreviewProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [messageHeight, setMessageHeight] = useState<number>()
  const followHeight = useCallback(
    (frame: HTMLIFrameElement | null) =>
      frame ? onFrameHeight(frame, setMessageHeight) : undefined,
    [],
  )

  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{enFiles.sharing.embed.preview}</summary>
      {/* Keyed by address: navigating an existing frame would add a history entry. */}
      {isOpen && (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, shown exactly as on other sites
        <iframe
          key={src}
          ref={followHeight}
          className={styles.preview}
          src={src}
          title={enFiles.sharing.embed.previewOf(title)}
          onLoad={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
          height={isGrowing ? (messageHeight ?? height) : height}
        />
      )}
    </details>
  )
}
