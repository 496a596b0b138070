import { canonicalHref } from '../browser/site'
import { reportHref, type Reportable } from '../formats/report'
import { enNotes } from '../messages/en-notes'
import { ExternalLink } from '../ui/ExternalLink'
import { useStory } from './story-context'

interface ReportErrorProps {
  /** The event or person as a whole. */
  readonly whole: Reportable
  readonly claims: readonly Reportable[]
  /** The path of their page. */
  readonly page: string
  readonly className: string | undefined
}

/** Renders links that report an error in a claim or in the whole; nothing if the content names no contact. */
export function ReportError({ whole, claims, page, className }: ReportErrorProps) {
  const story = useStory()
  const { contact } = story.timeline.site
  if (contact === undefined) return null
  const { report } = enNotes
  return (
    <details className={className}>
      <summary>{report.open}</summary>
      <p>{report.which}</p>
      <ul>
        {[...claims, whole].map((one) => (
          <li key={one.id}>
            <ExternalLink href={reportHref(contact, story, one, canonicalHref(page))}>
              {one === whole ? report.whole(whole.text) : one.text}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
