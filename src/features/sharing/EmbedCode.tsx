import { useEffect, useId, useRef, useState } from 'react'
import { hrefOf } from '../../browser/base-url'
import { onFrameHeight } from '../../scroll/embed-frame'
import type { Story } from '../../domain/story'
import { frameOf, heightIn, scriptOf, usualHeight } from '../../formats/embed-code'
import { Button } from '../../ui/Button'
import styles from './EmbedCode.module.css'

interface EmbedCodeProps {
  readonly story: Story
  /** The page to embed, as its canonical path and query. */
  readonly address: string
  /** The whole address of the timeline's first page. */
  readonly home: string
  /** Puts the code where the reader can paste it from, and says whether that went well. */
  readonly onCopy: (code: string) => void
}

const themes = { system: 'As the reader’s system', day: 'Day', night: 'Night' } as const
type Choice = keyof typeof themes
const isChoice = (text: string): text is Choice => Object.hasOwn(themes, text)

/** The code that shows a page on another site, how it is to look there, and how it will. */
export function EmbedCode({ story, address, home, onCopy }: EmbedCodeProps) {
  const id = useId()
  const [choice, setChoice] = useState<Choice>('system')
  const [typed, setTyped] = useState(String(usualHeight))
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
          <label htmlFor={`${id}-theme`}>Theme</label>
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
          <label htmlFor={`${id}-height`}>Height in pixels</label>
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
            Grow with what it shows{' '}
            <small>a small script of ours does it; without it the frame is scrolled</small>
          </span>
        </label>
      </div>
      <label htmlFor={`${id}-code`}>Code for your page</label>
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
          Copy the code
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

/** The frame itself, asked for once somebody wants to see it. */
function Preview({ src, title, height, isGrowing }: PreviewProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [told, setTold] = useState<number>()
  const frame = useRef<HTMLIFrameElement>(null)

  // What the frame says comes from outside React.
  useEffect(() => onFrameHeight(() => frame.current, setTold), [])

  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>See how it looks</summary>
      {/* Another frame for another address, which would else be a step of the history. */}
      {isOpen && (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, and exactly as other sites show it
        <iframe
          key={src}
          ref={frame}
          className={styles.preview}
          src={src}
          title={`Preview: ${title}`}
          onLoad={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
          height={isGrowing ? (told ?? height) : height}
        />
      )}
    </details>
  )
}
