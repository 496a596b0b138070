import { isolated } from './phrases'
import type { Source } from '../content/schema'
import { sourceOf, type Story } from './story'
import { en } from '../messages/en'

/** Checks whether a label already names the publisher, as in "Deadline on the announcement" or "Deadline’s report". */
export function saysPublisher({ headline, label, publisher }: Source): boolean {
  return (
    headline === undefined &&
    label.startsWith(publisher) &&
    !/^[\p{L}\p{N}]/u.test(label.slice(publisher.length))
  )
}

/** Names the publisher of a source, and the reporter if we know it only through one: "The Times, as reported by The Herald". */
export function speakerOf(story: Story, { publisher, via }: Source): string {
  const reporter = via ? sourceOf(story, via).publisher : publisher
  return reporter === publisher
    ? isolated(publisher)
    : en.domain.reportedBy(isolated(publisher), isolated(reporter))
}
