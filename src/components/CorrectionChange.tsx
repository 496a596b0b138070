import type { Timeline } from '../content/schema'
import { diffWords, type DiffPart } from '../domain/word-diff'
import { enNotes } from '../messages/en-notes'
import { VisuallyHidden } from '../ui/VisuallyHidden'

interface CorrectionChangeProps {
  readonly change: NonNullable<Timeline['corrections'][number]['change']>
  readonly className?: string | undefined
}

/** Renders what a text was before a correction and what it is now, with the changed words marked, in words too. */
export function CorrectionChange({ change, className }: CorrectionChangeProps) {
  const { before, after } = diffWords(change.before, change.after)
  const { corrections } = enNotes
  return (
    <dl className={className}>
      <div>
        <dt>{corrections.before}</dt>
        <dd>
          <Parts parts={before} as="del" label={corrections.removed} />
        </dd>
      </div>
      <div>
        <dt>{corrections.after}</dt>
        <dd>
          <Parts parts={after} as="ins" label={corrections.added} />
        </dd>
      </div>
    </dl>
  )
}

interface PartsProps {
  readonly parts: readonly DiffPart[]
  readonly as: 'del' | 'ins'
  /** Few screen readers say what the element means. */
  readonly label: string
}

function Parts({ parts, as: Mark, label }: PartsProps) {
  return parts.map(({ text, isChanged, start }) => (
    <span key={start}>
      {start > 0 && ' '}
      {isChanged ? (
        <Mark>
          <VisuallyHidden>{label} </VisuallyHidden>
          {text}
        </Mark>
      ) : (
        text
      )}
    </span>
  ))
}
