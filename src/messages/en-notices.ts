import { counted } from './en'
import { plural } from './plural'

/** Words of the notices, which load after the page. */
export const enNotices = {
  label: 'Notices',
  show: 'Show',
  dismiss: 'Dismiss',
  ignored: (params: readonly string[], hasMore: boolean) =>
    `Part of the address was not recognised and was ignored: ${params.join(', ')}${hasMore ? ' and more' : ''}.`,
  newerVersion: 'A newer version of this page is available.',
  newerEdition: 'A newer edition of the story is available.',
  news: (added: number, changed: number) => {
    const parts = [
      ...(added > 0 ? [counted(added, 'new event')] : []),
      ...(changed > 0 ? [counted(changed, 'updated event')] : []),
    ]
    return `${parts.join(' and ')} ${plural(added + changed, { one: 'is', other: 'are' })} available.`
  },
  checkFailed: (edition: string) =>
    `Couldn’t check for newer events. What you see is complete up to ${edition}.`,
  checkFailedAgain: 'Still couldn’t check for newer events.',
  offline: {
    whole:
      'You are offline. The whole story is here; we’ll check for newer events when you are back online.',
    chapters:
      'You are offline. The chapters you opened are here; the others can load when you are back online.',
  },
}
