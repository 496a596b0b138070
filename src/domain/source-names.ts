import type { Source } from './schema'

/** Whether a source without a headline already says in its label who published it, as in "Deadline on the announcement" or "Deadline’s report". */
export function saysPublisher({ headline, label, publisher }: Source): boolean {
  return headline === undefined && label.startsWith(publisher) && !/^[\p{L}\p{N}]/u.test(label.slice(publisher.length))
}
