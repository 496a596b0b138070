import { plural } from './plural'

const eventNoun = (count: number) => plural(count, { one: 'event', other: 'events' })
export const counted = (count: number, one: string, other = `${one}s`) =>
  `${count} ${plural(count, { one, other })}`
const eventCount = (count: number) => counted(count, 'event')

/** Words of the story and of the frame around every page; words about the story are in the content file. */
export const en = {
  common: {
    licence:
      'The texts are under Creative Commons BY 4.0. Nobody owns facts, and headlines belong to their authors.',
    theStory: 'The whole story',
    publication: (name: string) => `${name}, a sourced timeline`,
    filteredStory: (filters: string) => `The story, filtered: ${filters}`,
    eventNoun,
    eventCount,
    before: 'before:',
    now: 'now:',
    tryAgain: 'Try again',
    loading: 'Loading…',
    close: 'Close',
    newTab: '(opens in a new tab)',
    share: 'Share',
    follow: (name: string) => `Follow ${name}:`,
    calendar: 'Calendar',
    detailsDiffer: (count: number) => counted(count, 'detail differs', 'details differ'),
    partFailed: (part: string) => `${part} could not be shown. The rest of the page still works.`,
    confirmedOf: (confirmed: number, total: number) => `${confirmed} of ${total} confirmed`,
    wholeStory: 'Back to the whole story',
    theme: {
      system: 'Theme: system',
      day: 'Theme: light',
      night: 'Theme: dark',
    },
    sources: {
      count: (count: number) => counted(count, 'source'),
      named: (count: number, numbers: string) => `${counted(count, 'source')}: ${numbers}`,
      back: 'Back to the claim',
      citation: (number: number, name: string) => `Source ${number}: ${name}`,
      name: (publisher: string, date: string) => `${publisher}, ${date}`,
      unseenName: (publisher: string, date: string) => `${publisher}, ${date}, not seen directly`,
      kinds: {
        primary: 'First-hand: published by the makers',
        interview: 'First-hand: interview',
        social: 'First-hand: personal post',
        news: 'News report',
      },
      media: { read: 'read', watch: 'watch', listen: 'listen' },
      inLanguage: (language: string) => `in ${language}`,
      original: (publisher: string) => `based on ${publisher}`,
      unseen: 'not seen directly:',
    },
    languages: {
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
    density: 'How much to show',
    densities: { titles: 'Titles', short: 'Short', full: 'Full' },
    open: 'Search and filter',
    oldestFirst: 'Oldest first',
    newestFirst: 'Newest first',
    disputed: 'Only where sources disagree',
    firstHand: 'Only with first-hand sources',
    activeList: 'Active filters',
    remove: 'Remove',
    clearAll: 'Clear all',
  },

  search: {
    best: 'Best matches',
    partial: 'No event has all of these words. These have the most of them.',
    didYouMean: (query: string) => `Did you mean “${query}”?`,
  },

  board: {
    title: 'Where things stood',
    titleAtEnd: (month: string) => `Where things stood at the end of ${month}`,
    castOn: (day: string) => `The cast on ${day}`,
    stillOpen: (questions: readonly string[]) => `Still open: ${questions.join(', ')}`,
    ended: (when: string) => `How things ended, ${when}`,
    confirmed: (confirmed: number, total: number, isAtEnd: boolean) =>
      `${confirmed} of ${total} confirmed ${isAtEnd ? 'in the end' : 'so far'}`,
    confirmedInShort: (confirmed: number, total: number, isAtEnd: boolean) =>
      `${confirmed} of ${total} ${isAtEnd ? 'in the end' : 'so far'}`,
    back: 'Back to the event',
    setBy: (event: string) => `Based on: ${event}`,
  },

  rail: {
    label: 'Place in the story',
    value: (when: string, title: string, position: number, total: number) =>
      `${when}, ${title}, event ${position} of ${total}`,
    noEvent: 'No event',
    tooltip: (when: string, title: string) => `${when}: ${title}`,
    /** On two lines, or joined to one. */
    silence: (weeks: number) => [`${weeks} weeks,`, 'no entries'] as const,
  },

  stage: {
    open: 'Watch it unfold',
    label: 'The story, day by day',
    part: 'The stage',
    failed: 'This could not be loaded. Check your connection, then try again.',
  },

  sharing: {
    part: 'The share dialog',
    copyView: 'Copy link to this view',
    /** On the button itself; the sentence is announced. */
    linkCopied: 'Link copied',
    linkCopiedStatus: 'Link copied.',
  },

  timeline: {
    allDisagreements: 'All disagreements',
    position: (position: number, total: number) => `Event ${position} of ${total}`,
    dating: 'About the date:',
    people: 'People',
    linkedDespiteFilter:
      'This event does not match the filters. You see it because you followed a link to it.',
    linkedBeforeKnown:
      'This event was not known yet on the date you chose. You see it because you followed a link to it.',
    /** Such as "12 sources from 11 publishers, 3 first-hand (2 not seen directly)". */
    sources: ({ sources, publishers, firstHand, unseen }: SourceCounts) =>
      [
        sources === 1
          ? '1 source'
          : `${sources} sources from ${publishers === 1 ? 'one publisher' : `${publishers} publishers`}`,
        ...(firstHand > 0 ? [`${firstHand} first-hand${unseenInWords(unseen, firstHand)}`] : []),
      ].join(', '),
    changes: 'What this changed',
    /** How many events follow those on the page. */
    later: (count: number) => `Read on: ${counted(count, 'more event')}`,
    /** Such as "6 more claims · 3 disagreements · 41 sources". */
    rest: ({ claims, disagreements, sources }: RestCounts) =>
      [
        ...(claims > 0 ? [counted(claims, 'more claim')] : []),
        ...(disagreements > 0 ? [counted(disagreements, 'disagreement')] : []),
        counted(sources, 'source'),
      ].join(' · '),
    restOf: (month: string, order: 'oldest' | 'newest') =>
      `${order === 'oldest' ? 'Later' : 'Earlier'} in ${month}`,
    silence: (weeks: number) => `No report in our sources for ${counted(weeks, 'week')}`,
    less: 'Show less',
    turn: {
      numbers: (before: number, after: number) => `${before} → ${after}`,
      rest: (total: number) => `of ${total} confirmed in one day`,
    },
    ownPage: 'This event on its own page',
    toBoard: 'Skip to where things stood',
    betterSupported: 'Better supported',
    why: 'Why:',
    unsettled: 'Unsettled:',
    fresh: { new: 'New since your last visit', changed: 'Changed since your last visit' },
    /** Such as "8 of 8 questions answered, 7 of them confirmed." */
    questions: (answered: number, confirmed: number, total: number) =>
      `${answered} of ${total} questions answered${answered > 0 ? `, ${confirmed === answered ? 'all' : confirmed} of them confirmed` : ''}.`,
    endsOn: (day: string) => `This timeline ends on ${day}.`,
    endsIn: (month: string) => `This timeline ends in ${month}.`,
    afterwards: {
      title: 'What came after',
      note: 'Later news, outside this timeline and not complete.',
    },
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
    homeTitle: (name: string, title: string) => `${name}: ${title}, a sourced timeline`,
    description: (tagline: string, scope: string, events: number, sources: number) =>
      `${tagline}, ${scope}: ${eventCount(events)}, ${counted(sources, 'source')}, and every claim says where it comes from.`,
    lead: (tagline: string, scope: string) =>
      `${tagline}: who said what, from ${scope}, and how certain it was.`,
    filteredTitle: (filters: string, events: number) => `${filters}, ${eventCount(events)}`,
    typeDescription: (meaning: string, events: number, total: number, scope: string) =>
      `${meaning} ${events} of ${total} events from ${scope}, with sources for every claim.`,
    /** Followed by the title of the story. */
    inStory: (position: number, total: number) => `Event ${position} of ${total} in`,
    before: (count: number) => counted(count, 'earlier event'),
    fullTitle: 'The full story',
    fullDescription: (title: string) =>
      `${title}, in full: every claim, disagreement and source on one page.`,
    minute: 'The story in a minute',
    summary: 'How it ended',
    full: 'Read everything on one page',
    event: 'Read the event',
    news: { first: 'First:', next: 'Next:', dismiss: 'Dismiss' },
  },

  help: { title: 'Keyboard shortcuts' },

  story: {
    oneType: (filters: string, count: string) => `Showing one type of event: ${filters}. ${count}`,
    readWhole: 'Read the whole story',
    needsScripts:
      'Search, the board and the story as known on a day need JavaScript. Without it you can still read the story, and each event says what it changed.',
    /** Each begins a sentence that says that this part failed. */
    parts: { board: 'The board', filters: 'The filters', rail: 'The timeline slider' },
  },

  shell: {
    skip: 'Skip to content',
    menu: 'Pages',
    pages: { home: 'Story', cast: 'Cast', sources: 'Sources', about: 'About' },
    noTracking: 'No cookies, no tracking.',
    howMade: 'How this is made',
    feed: 'Feed',
    noNextEvent: 'You’re at the last event.',
    noPreviousEvent: 'You’re at the first event.',
    printed: {
      edition: (day: string) => `Edition of ${day}.`,
      copied: (address: string, day: string) => `Printed from ${address} on ${day}.`,
    },
    /** Each begins a sentence that says that this part failed. */
    parts: { notices: 'A message', help: 'The list of keyboard shortcuts' },
  },

  notices: {
    allAfter: (length: number) => `anything after the first ${length} characters`,
    /** What differs from the last visit; at least one of the counts is not zero. */
    fresh: (added: number, changed: number) => {
      const parts = [
        ...(added > 0 ? [`${counted(added, 'event is', 'events are')} new`] : []),
        ...(changed > 0
          ? [
              added > 0
                ? `${counted(changed, 'has', 'have')} changed`
                : `${counted(changed, 'event has', 'events have')} changed`,
            ]
          : []),
      ]
      return `${parts.join(' and ')} since your last visit.`
    },
  },

  longStory: {
    title: 'The whole story',
    description: 'The whole story is loading.',
    failed: 'Couldn’t load the rest of the story.',
    partFailed: 'Couldn’t load part of the story.',
    loading: (loaded: number, total: number) =>
      `This page needs the whole story. Loading: ${loaded} of ${total} events so far.`,
    more: (left: number) => `Show more events (${left} left)`,
    next: 'Read on',
    previous: 'Read the previous part',
    range: (first: number, last: number) => `${first} to ${last}`,
    events: (range: string) => `Events ${range}`,
    year: (year: string, range: string) => `${year}, events ${range}`,
    chapter: (month: string, range: string, title: string) => `${month}, events ${range}: ${title}`,
  },

  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    to: ' to ',
    /** Between dates of which one already has a "to", such as "winter 2024 to 2025". */
    until: ' until ',
    since: (date: string) => `since ${date}`,
    by: (date: string) => `by ${date}`,
    between: (dates: readonly string[]) => `between ${dates.join(' and ')}`,
    or: ' or ',
    announced: 'as announced',
    asOf: (date: string) => `as of ${date}`,
  },

  domain: {
    answerStandings: {
      open: 'Open',
      hoped: 'Hoped for',
      planned: 'Planned',
      reported: 'Reported',
      confirmed: 'Confirmed',
    },
    personStandings: (subject: string) => ({
      'not-named': 'Not named',
      likely: 'Likely, not confirmed',
      expected: 'Expected, not confirmed',
      confirmed: `Confirmed for ${subject}`,
    }),
    /** The same in a text that does not otherwise mention the work. */
    personStandingsInFull: (subject: string) => ({
      'not-named': `Not named for ${subject}`,
      likely: `Likely for ${subject}, not confirmed`,
      expected: `Expected for ${subject}, not confirmed`,
      confirmed: `Confirmed for ${subject}`,
    }),
    reportsOfOne: (reports: number, original: string, publisher: string) =>
      reports === 1
        ? `One report, based on ${publisher}`
        : `${reports} reports of one ${original}; original: ${publisher}`,
    originals: {
      primary: 'announcement',
      interview: 'interview',
      social: 'post',
      news: 'report',
    },
    sourcesAndOriginals: (sources: number, originals: number) =>
      `${sources} sources, ${originals} originals`,
    reportedBy: (publisher: string, reporter: string) => `${publisher}, as reported by ${reporter}`,
    publishers: (first: string, second: string, more: number) =>
      more > 0 ? `${first} and ${more + 1} others` : `${first} and ${second}`,
    notAllSides: 'Not all sides had been reported by then.',
    filters: {
      disputed: 'Disputed only',
      firstHand: 'With first-hand sources',
      turning: 'Turning points',
      knownBy: (date: string) => `Known by ${date}`,
    },
    filtered: (filters: string, count: string) => `${filters}: ${count}`,
    asKnownBy: (date: string) => `What was known by ${date}`,
    shown: (fitting: number, total: number, hasLinked: boolean) =>
      `${fitting} of ${total} events${hasLinked ? ', plus the one the link leads to' : ''}.`,
    foundSoFar: (fitting: number, total: number) =>
      `${fitting} of ${total} events found so far; still searching the rest.`,
  },
} as const

interface RestCounts {
  readonly claims: number
  readonly disagreements: number
  readonly sources: number
}

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
