import { plural } from './plural'

const eventNoun = (count: number) => plural(count, { one: 'event', other: 'events' })
const eventCount = (count: number) => `${count} ${eventNoun(count)}`

/** Every word of the interface, by the part of the site that shows it; words about this film are in the content file. */
export const en = {
  common: {
    eventNoun,
    eventCount,
    before: 'before:',
    now: 'now:',
    tryAgain: 'Try again',
    loading: 'Loading…',
    close: 'Close',
    newTab: '(opens in a new tab)',
    share: 'Share',
    partFailed: (part: string) => `${part} could not be shown. The rest of the page still works.`,
    confirmedOf: (confirmed: number, total: number) => `${confirmed} of ${total} confirmed`,
    wholeStory: 'Back to the whole story',
    theme: {
      system: 'Theme: system',
      day: 'Theme: light',
      night: 'Theme: dark',
    },
    sources: {
      more: (count: number) => `${count} more sources`,
      citation: (number: number, name: string) => `Source ${number}: ${name}`,
      name: (publisher: string, date: string) => `${publisher}, ${date}`,
      unseenName: (publisher: string, date: string) => `${publisher}, ${date}, not seen directly`,
      kinds: {
        primary: 'First-hand: published by the makers',
        interview: 'First-hand: interview',
        social: 'First-hand: personal post',
        news: 'News report',
      },
      original: (publisher: string) => `based on ${publisher}`,
      unseen: 'not seen directly:',
    },
    languages: {
      en: 'English',
      de: 'German',
      es: 'Spanish',
      fr: 'French',
      it: 'Italian',
      pt: 'Portuguese',
      ca: 'Catalan',
    },
  },

  filters: {
    label: 'Filter the story',
    types: 'Types of event',
    more: 'Search and more filters',
    active: (count: number) => `(${count} active)`,
    search: 'Search the story',
    person: 'Person',
    everyPerson: 'Anyone',
    publisher: 'Publisher',
    everyPublisher: 'Any publisher',
    choice: (name: string, count: number) => `${name} (${count})`,
    asOf: 'Show what was known by',
    order: 'Order',
    oldestFirst: 'Oldest first',
    newestFirst: 'Newest first',
    disputed: 'Only where sources disagree',
    activeList: 'Active filters',
    remove: 'Remove',
    clearAll: 'Clear all',
  },

  board: {
    title: 'Where things stood',
    titleAtEnd: (month: string) => `Where things stood at the end of ${month}`,
    unknown: 'Nothing known yet',
    setBy: (event: string) => `Based on: ${event}`,
  },

  rail: {
    label: 'Place in the story',
    value: (when: string, title: string, position: number, total: number) =>
      `${when}, ${title}, event ${position} of ${total}`,
    noEvent: 'No event',
    tooltip: (when: string, title: string) => `${when}: ${title}`,
    silence: (weeks: number) => `${weeks} weeks, no entries`,
    /** The same on two lines. */
    silenceLines: (weeks: number) => [`${weeks} weeks,`, 'no entries'] as const,
  },

  player: {
    open: 'Watch it unfold',
    label: 'Story player',
    back: 'Step back',
    play: 'Play',
    pause: 'Pause',
    forward: 'Step forward',
    day: 'Date',
    part: 'The player',
    failed: 'The player could not be loaded. The page still shows what was known on this date.',
  },

  sharing: {
    titles: {
      event: 'Share this event',
      person: 'Share this page',
      story: 'Share the story',
      filtered: 'Share this view',
    },
    part: 'The share dialog',
    asKnownToday: 'The link and copies show the event as known today.',
    link: 'Link',
    copyLink: 'Copy link',
    copyView: 'Copy link to this view',
    /** On the button itself; the sentence is announced. */
    linkCopied: 'Link copied',
    linkCopiedStatus: 'Link copied.',
    openSheet: 'Share…',
    sheetFailed: 'Your device could not share it, so the link was copied.',
    copyRefused:
      'Your browser blocked copying. The text is selected: press Ctrl+C or ⌘C, or hold it and choose Copy.',
    textToCopy: 'Text to copy',
    more: {
      part: 'The other ways to share',
      failed: 'The other ways to share could not be loaded. The link still works.',
      loaded: 'The other ways to share have loaded.',
      failedAgain: 'The other ways to share still could not be loaded.',
      or: 'or',
      reload: 'reload the page',
    },
    copyAs: 'Copy as',
    copied: (format: string) => `${format} copied.`,
    qr: 'QR code',
    qrOf: (address: string) => `QR code of ${address}`,
    downloads: {
      title: 'Download',
      calendar: 'Calendar entry',
      csv: (events: number) => `${eventCount(events)} as a table (CSV)`,
      json: (events: number) => `${eventCount(events)} as data (JSON)`,
      everything: 'The whole story: feeds, calendar, data',
      saved: (file: string) => `Saving ${file} to your downloads.`,
      refused: 'Your browser blocked the download. You can copy the text instead.',
    },
    embed: {
      title: 'Embed',
      part: 'The embed code',
      theme: 'Theme',
      themes: { system: 'Match the reader’s system', day: 'Light', night: 'Dark' },
      height: 'Height in pixels',
      grow: 'Fit the height to the content',
      growNote: '(needs a small script)',
      code: 'Code for your page',
      copy: 'Copy code',
      copied: 'Code copied.',
      preview: 'Show preview',
      previewOf: (title: string) => `Preview: ${title}`,
    },
  },

  timeline: {
    position: (position: number, total: number) => `Event ${position} of ${total}`,
    permalink: 'Link to this event',
    dating: 'About the date:',
    people: 'People',
    linkedDespiteFilter:
      'This event does not match the filters. It is shown because the link leads to it.',
    linkedBeforeKnown:
      'This was not known yet on the date you chose. It is shown because the link leads to it.',
    /** Such as "12 sources from 11 publishers, 3 first-hand (2 not seen directly)". */
    sources: ({ sources, publishers, firstHand, unseen }: SourceCounts) =>
      [
        sources === 1
          ? '1 source'
          : `${sources} sources from ${publishers === 1 ? 'one publisher' : `${publishers} publishers`}`,
        ...(firstHand > 0 ? [`${firstHand} first-hand${unseenInWords(unseen, firstHand)}`] : []),
      ].join(', '),
    changes: 'What this changed',
    disagreements: (count: number) =>
      count === 1 ? 'The sources disagree' : `The sources disagree on ${count} points`,
    betterSupported: 'Better supported',
    why: 'Why:',
    unsettled: 'Unsettled:',
    fresh: { new: 'New since your last visit', changed: 'Changed since your last visit' },
    end: (month: string) =>
      `This timeline stops at the end of ${month}. Later sources are cited only for what happened before then.`,
    failed: {
      /** Followed by a link, `page`, and a full stop. */
      text: 'The full card could not be shown. Here are the event’s claims and sources; there may be more on',
      page: 'its page',
    },
    empty: {
      title: 'No events match',
      relax: 'Remove one filter to see events again:',
      startAgain: 'Removing one filter is not enough. Start again with the whole story.',
      without: (filter: string, events: number) => `Without ${filter}: ${eventCount(events)}`,
      showAll: 'Show the whole story',
    },
  },

  pageHeader: {
    filteredTitle: (filters: string, events: number) => `${filters}, ${eventCount(events)}`,
    typeDescription: (meaning: string, events: number, total: number, scope: string) =>
      `${meaning} ${events} of ${total} events from ${scope}, with sources for every claim.`,
    inPlace: 'Read it in the timeline',
    news: { first: 'First:', next: 'Next:', dismiss: 'Dismiss' },
  },

  help: {
    title: 'Keyboard shortcuts',
    next: 'Next event',
    previous: 'Previous event',
    search: 'Search the story',
    help: 'Show this help',
    escapeKey: 'Esc',
    escape: 'Close this or clear the search',
    singleKeys: 'Single-key shortcuts',
    on: 'on',
    off: 'off',
    note: 'They do nothing while you type. Turn them off if they clash with speech input or other shortcuts. Your choice is kept on this device.',
  },
} as const

interface SourceCounts {
  readonly sources: number
  readonly publishers: number
  readonly firstHand: number
  /** First-hand sources known only through others. */
  readonly unseen: number
}

const unseenInWords = (unseen: number, firstHand: number) => {
  if (unseen === 0) return ''
  return ` (${unseen === firstHand ? '' : `${unseen} `}not seen directly)`
}
