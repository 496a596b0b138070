import { isolated } from './phrases'
import type { Source } from '../content/schema'
import { sourceOf, type Story } from './story'

/** Whether a source without a headline already says in its label who published it, as in "Deadline on the announcement" or "Deadline’s report". */
export function saysPublisher({ headline, label, publisher }: Source): boolean {
  return (
    headline === undefined &&
    label.startsWith(publisher) &&
    !/^[\p{L}\p{N}]/u.test(label.slice(publisher.length))
  )
}

/** Who speaks in a source: its publisher, and who reported it where nobody here has seen it, as in "Netflix, as reported by HELLO!". */
export function speakerOf(story: Story, { publisher, via }: Source): string {
  const reporter = via ? sourceOf(story, via).publisher : publisher
  return reporter === publisher
    ? isolated(publisher)
    : `${isolated(publisher)}, as reported by ${isolated(reporter)}`
}
