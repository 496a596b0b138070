import { plural } from './plural'

const counted = (count: number, one: string, other = `${one}s`) =>
  `${count} ${plural(count, { one, other })}`

/** Every word of the interface; names and words of the film are in the content file. */
export const en = {
  story: {
    oneType: (filters: string, count: string) =>
      `This page has the events of one type only: ${filters}. ${count}`,
    readWhole: 'Read the whole story',
    needsScripts:
      'Search and the moving board need scripts. Without them the story is here, and each event says what it changed.',
    /** Each begins a sentence that says that this part failed. */
    parts: { board: 'The board', filters: 'The row of filters', rail: 'The rail' },
  },

  cast: {
    title: 'Cast and crew',
    description: (people: number) =>
      `${people} people who are credited or named in the story of the film: who is confirmed, who is expected, who said so and since when.`,
    asOf: (month: string) => `So it stood by the end of ${month}.`,
    twig: 'The twig on each card is the time of this story, with a mark for each month; a leaf grows where the person appears.',
    kinds: { cast: 'On screen', crew: 'Behind it', interviewer: 'Asking the questions' },
    inEvents: (count: number) => `In ${counted(count, 'event')}`,
    by: 'by',
    counts: {
      onScreen: (people: string) => `on screen, ${people}`,
      behind: (people: string) => `behind it, ${people}`,
      asking: (count: number) =>
        count === 1 ? '1 more only asks the questions' : `${count} more only ask the questions`,
      is: (count: number) => plural(count, { one: 'is', other: 'are' }),
      and: 'and',
      standings: {
        confirmed: 'confirmed',
        expected: 'expected but not confirmed',
        likely: 'likely',
        'not-named': 'not named',
      },
    },
  },

  person: {
    description: (name: string, credits: string, standing: string, events: number) =>
      `${name}: ${credits}. ${standing} ${events === 1 ? 'One event' : `${events} events`} in the story, each with its sources.`,
    standing: (label: string) => `For the film: ${label.toLowerCase()}.`,
    notInFilm: 'Not part of the film',
    credits: 'Credits',
    inFilm: 'In the film?',
    onlyAsks: (name: string) => `Not part of the film: in this story ${name} asks or hosts.`,
    spellings: 'Spellings met',
    weWrite: (name: string) => `We write ${name}. Other spellings in the sources:`,
    events: 'Events',
    showOnTimeline: 'Show only these on the timeline',
    sources: 'Sources of this card',
  },

  sources: {
    title: 'Sources',
    description: (sources: number, publishers: number, firstHand: number, reports: number) =>
      `${sources} sources from ${publishers} publishers: ${firstHand} first-hand, ${reports} reports, each with the events that rest on it.`,
    lead: (sources: number, publishers: number) =>
      `${sources} sources from ${publishers} publishers: first who reported what, then each of them with what in the story rests on it.`,
    onThisPage: 'On this page',
    whoReported: 'Who reported what',
    firstHand: (count: number) => `First-hand (${count})`,
    reports: (count: number) => `Reports (${count})`,
    unseen: (count: number) =>
      `${count} of them we know only through others who quote them; each says through whom.`,
    cited: (events: number, people: number) => {
      const parts = [
        ...(events > 0 ? [counted(events, 'event')] : []),
        ...(people > 0 ? [counted(people, 'cast card')] : []),
      ]
      return parts.length > 0
        ? `Cited by ${parts.join(' and ')}.`
        : 'Known as the root of other sources.'
    },
    repeatedBy: (count: number) =>
      `${counted(count, 'other source goes', 'other sources go')} back to it.`,
    chart: {
      label: 'Publishers against events',
      skip: 'Skip to the table',
      firstHand: 'First-hand',
      reports: 'Reports',
      sources: 'Sources',
      roots: 'Roots they go back to',
      many: 'So many sources at one place',
      marks: {
        firstHand: 'First-hand: the makers, an interview, their own post',
        own: 'A report that adds something of its own',
        repeat: 'A report that only repeats another source',
      },
      folds: {
        primary: 'more of the makers',
        interview: 'more interviews',
        social: 'own posts, by account',
        two: 'others, two events each',
        one: 'others, one event each',
      },
      column: (title: string, tally: string) => `${title}: ${tally}`,
      events: (count: number) => counted(count, 'event'),
      firstHandBy: (publishers: string) => ` · first-hand: ${publishers}`,
      tally: (sources: number, firstHand: number, roots: number, repeats: number) =>
        [
          counted(sources, 'source'),
          ...(firstHand > 0 ? [`${firstHand} first-hand`] : []),
          counted(roots, 'root'),
          ...(repeats > 0 ? [counted(repeats, 'repeat')] : []),
        ].join(', '),
      summary: {
        rests: (events: number, sources: number) =>
          `${counted(events, 'event rests', 'events rest')} on ${counted(sources, 'source')}`,
        butRoots: (roots: number) => `, but these have only ${counted(roots, 'root')}`,
        kinds: (firstHand: number, own: number, repeats: number) =>
          `: ${firstHand} speak at first hand, ${own} report something of their own, and ${repeats} only repeat another.`,
        unseen: (roots: number) =>
          ` ${counted(roots, 'root is', 'roots are')} known only through those who repeat ${plural(roots, { one: 'it', other: 'them' })}.`,
        others: (sources: number) =>
          ` The other ${counted(sources, 'source stands', 'sources stand')} behind cast cards or behind other sources.`,
      },
    },
    table: {
      open: 'The same as a table',
      label: 'Sources of each event, as a table',
      caption: 'Sources of each event: how many, where they come from, and whose',
      columns: ['Event', 'Date', 'Sources', 'First-hand', 'Roots', 'Repeats', 'Publishers'],
      kinds: { firstHand: 'First-hand', own: 'Of their own', repeat: 'Repeating' },
    },
  },

  about: {
    title: 'How this is made',
    description:
      'The rules of this timeline: how claims are sourced, how inexact dates are written and sorted, what confirmed and expected mean, and what was corrected.',
    promise:
      'Every claim shows who says so, every date is only as exact as its source, and where sources disagree the page says so.',
    claims: {
      heading: 'Claims and sources',
      numbers:
        'Each claim carries numbers, and each number leads to a source: who published it, when, in which language, and whether it is first-hand. First-hand are what the makers publish themselves, interviews in which they speak, and their own posts. Everything else is a report.',
      repeats:
        'Reports are not independent because they are many. Where several go back to one original, the page says so: “5 reports, one root”. A source that we know only because another one quotes it has no link of its own; the page names the one that quotes it.',
      ownWords:
        'All texts are in our own words. A quoted fragment has at most six words. The private lives of the people are not our subject.',
    },
    dates: {
      heading: 'Dates',
      exactness:
        'A date is never more exact than its source. The content file writes dates in EDTF, a part of ISO 8601, and the page says them in words:',
      table: 'How dates are written and said',
      inFile: 'In the file',
      onPage: 'On the page',
      sortingHeading: 'The sorting rule',
      sorting:
        'An event stands at the middle of the days that its date may mean: “February 2025” between the 14th and the 15th, “15 or 16 February 2025” between the two. Where two middles are equal, the more exact date comes first, and after that the order of the content file. An event is listed under the month of that middle day. Spring is March to May, and the other seasons follow.',
      asOfHeading: 'As it was known on a day',
      asOf: 'The view of a past day leaves out whatever no source had published by then. A source counts from the last day on which it may have appeared, so that nothing is shown as known too early.',
    },
    standings: {
      heading: 'Where things stood',
      board: (questions: number) =>
        `The board holds ${questions} open questions. The last event before your place in the story that answers a question sets the answer, and the answer says how firm it was:`,
      answers: {
        open: 'A source says that it is not settled.',
        hoped: 'Somebody who makes the film wishes it; nothing is decided.',
        planned: 'Those who can decide have said that it shall be so.',
        reported: 'Press reports say so; those who decide have not.',
      },
      people: 'People in the film have their own words for it:',
      film: {
        'not-named':
          'Not among those who were named or expected, or a return was called unconfirmed.',
        likely: 'The press thinks it likely.',
        expected: 'The press lists the person among those expected back.',
      },
    },
    types: 'Types of event',
    corrections: {
      heading: 'Corrections',
      lastEdited: 'The content was last edited on',
      none: 'Nothing has been corrected since publication.',
      goToEvent: 'Go to the event',
    },
    files: {
      heading: 'Take the story along',
      intro:
        'The story is there for other programs too, each claim with its sources and each date as exact as it is here.',
      feed: {
        term: 'Feed',
        before: 'What was added and what was corrected, by the day on which that was done: as',
        atom: 'Atom',
        or: 'or as',
        jsonFeed: 'JSON Feed',
        after: '. A feed reader finds both from any page.',
      },
      calendar: {
        term: 'Calendar',
        link: 'The whole story as a calendar',
        after: ', to be kept as a file or followed by its address.',
      },
      timelineJs: {
        term: 'TimelineJS',
        link: 'The story for TimelineJS 3',
        after: ': give it the address of this file, and it draws the events on a line of its own.',
      },
      data: {
        term: 'Data',
        link: 'The whole content',
        between: 'as one file of JSON, from which all of this is made, with',
        schema: 'its schema',
      },
    },
    privacy: {
      heading: 'Privacy and licence',
      noTracking:
        'This site sets no cookies, counts nobody and asks no other server for anything. Links to sources lead away from it.',
      program: 'The program is free under the MIT licence; the parts of it that others made',
      licences: 'have licences of their own',
      texts:
        '. The facts are nobody’s property; our texts may be reused with a link to this timeline, under Creative Commons BY 4.0. Headlines belong to those who wrote them. The same holds for the files above.',
    },
  },

  notFound: {
    title: 'Page not found',
    description: 'This address leads to no page of the timeline.',
    heading: 'This page does not exist',
    text: 'The address leads to no event, person or page of this timeline. It may have been mistyped or cut off; addresses that once worked are never taken away.',
    perhaps: 'Perhaps you meant',
    readStory: 'Read the story from its beginning',
    cast: 'Look up somebody of the cast or crew',
    sources: 'Look through the sources',
  },

  shell: {
    skip: 'Skip to the content',
    menu: 'Pages',
    pages: { home: 'Story', cast: 'Cast', sources: 'Sources', about: 'About' },
    noTracking: 'No cookies, no tracking.',
    feed: 'Feed',
    opensInNewTab: '(opens in a new tab)',
    noNextEvent: 'No event follows.',
    noPreviousEvent: 'No event comes before.',
    printed: {
      edition: (day: string) => `Edition of ${day}.`,
      copied: (address: string, day: string) => `Copied from ${address} on ${day}.`,
    },
    /** Each begins a sentence that says that this part failed. */
    parts: { notices: 'A note', help: 'The help' },
  },

  notices: {
    label: 'Notices',
    show: 'Show',
    tryAgain: 'Try again',
    dismiss: 'Dismiss',
    ignored: (params: readonly string[], hasMore: boolean) =>
      `The address asked for something this timeline does not know, which was left out: ${params.join(', ')}${hasMore ? ' and more' : ''}.`,
    allAfter: (length: number) => `all after the first ${length} characters`,
    newerVersion: 'A newer version of this page is ready.',
    newerEdition: 'A newer edition of the story has come.',
    news: (added: number, changed: number) => {
      const parts = [
        ...(added > 0 ? [counted(added, 'new event')] : []),
        ...(changed > 0 ? [counted(changed, 'changed event')] : []),
      ]
      return `${parts.join(' and ')} ${plural(added + changed, { one: 'has', other: 'have' })} come.`
    },
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
    checkFailed:
      'Newer events could not be looked for. What you see is complete as of its edition.',
    checkFailedAgain: 'Newer events still could not be looked for.',
    offline: {
      whole:
        'You are offline. The whole story is here; newer events are looked for once you are back.',
      chapters:
        'You are offline. The chapters that you opened are here; the others can be fetched once you are back.',
    },
  },

  embed: {
    backToList: 'Back to the list',
    readEvent: 'Read it in its place in the story',
    readStory: 'Read the story, with who says what',
    oneEvent: 'One event of the story',
    oneEventAsOf: (day: string) => `One event of the story, as it was known by ${day}`,
    some: (filters: string, count: number, total: number) =>
      `${filters}: ${count} of ${counted(total, 'event')}`,
    all: (total: number, scope: string) => `${counted(total, 'event')}, ${scope}`,
    description: (events: number, sources: number) =>
      `${counted(events, 'event')}, ${counted(sources, 'source')}, every claim with who says so.`,
    missing: {
      title: 'Not found',
      description: 'This address leads to no part of the timeline.',
      text: 'This frame was meant to scrollToId a part of the story, but its address leads to none. It may have been mistyped or cut off.',
    },
  },

  longStory: {
    title: 'The whole story',
    description: 'The whole story is being fetched.',
    failed: 'The rest of the story could not be fetched.',
    partFailed: 'A part of the story could not be fetched.',
    tryAgain: 'Try again',
    loading: (loaded: number, total: number) =>
      `This page needs all of the story, which is on its way: ${loaded} of ${total} events are here.`,
    more: (left: number) => `Show more events (${left} left)`,
    next: 'Read on',
    previous: 'Read what came before',
    range: (first: number, last: number) => `${first} to ${last}`,
    events: (range: string) => `Events ${range}`,
    year: (year: string, range: string) => `${year}, events ${range}`,
    chapter: (month: string, range: string, title: string) => `${month}, events ${range}: ${title}`,
  },

  formats: {
    licence:
      'The texts are under Creative Commons BY 4.0; facts belong to nobody, and headlines to those who wrote them.',
    names: {
      text: 'Text with sources',
      list: 'List with links',
      markdown: 'Markdown',
      wiki: 'Wiki citation',
      bibtex: 'BibTeX',
    },
    wholeStory: 'The whole story',
    filtered: (filters: string) => `The story, filtered: ${filters}`,
    inTimeline: 'In the timeline',
    editionOf: (publication: string, day: string) => `${publication}, edition of ${day}`,
    fromEdition: (publication: string, day: string) => `From ${publication}, edition of ${day}.`,
    edition: (day: string) => `Edition of ${day}`,
    published: (date: string) => `Published ${date}`,
    disputed: (question: string, side: string) => `Disputed: ${question} ${side}`,
    betterSide: ' (This side is better supported.)',
    credited: (credit: string) => `Credited: ${credit}`,
    standing: (label: string, text: string) => `${label} for the film: ${text}`,
    table: { yes: 'yes', no: 'no', better: '(better supported)' },
    feed: {
      atom: 'Additions and corrections (Atom)',
      jsonFeed: 'Additions and corrections (JSON Feed)',
      description:
        'Events that were added to the sourced timeline of the film, and what was corrected in it.',
      about: (type: string, date: string) => `${type}, ${date}.`,
      added: (about: string) => `Added to the timeline: ${about}`,
      correction: 'Correction',
      correctionOf: (title: string) => `Correction: ${title}`,
    },
    calendar: {
      date: (when: string) => `Date: ${when}.`,
      undated: 'Without a day here:',
      rule: 'An event of a certain day is a whole day. One known to lie within a week or less covers all the days it may have been, tentatively, with its date in words. Any other, known by its month for instance, has no day: it is a journal entry without a date, which many calendars do not show.',
      vague:
        'The day is not known closely enough: this is a journal entry without a date, which many calendars do not show.',
      tentative: 'The entry covers all the days it may have been, tentatively.',
      oneDay: 'The entry is a whole day.',
      someDays: 'The entry covers all of these days.',
    },
    timelineJs: {
      about: (scope: string, edition: string) =>
        `How the film came to be, ${scope}: each claim with who says so, each date as exact as its source. Edition of ${edition}.`,
      link: 'The whole timeline',
    },
    card: {
      counts: (events: number, sources: number) =>
        `${counted(events, 'event')}, ${counted(sources, 'source')}`,
      promise: 'every claim with who says so',
      ofEvents: (count: number, total: number) => `${count} of ${counted(total, 'event')}`,
      disagreement: 'the sources disagree',
      disagreementSentence: 'The sources disagree.',
      sinceBy: (since: string | undefined, publishers: string) =>
        `${since === undefined ? '' : `${since} `}by ${publishers}`,
      change: (question: string, answer: string, standing: string, before: string | undefined) =>
        `${question} ${answer} (${standing.toLowerCase()}${before === undefined ? '' : `; before: ${before}`}).`,
      standing: (label: string, since: string) => `For the film ${label.toLowerCase()}, ${since}`,
    },
    oEmbed: 'To be shown on other sites (oEmbed)',
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
    announced: 'as announced beforehand',
    asOf: (date: string) => `as of ${date}`,
  },

  domain: {
    answerStandings: {
      open: 'Open',
      hoped: 'Hoped',
      planned: 'Planned',
      reported: 'Reported',
      confirmed: 'Confirmed',
    },
    filmStandings: {
      'not-named': 'Not named',
      likely: 'Likely, not confirmed',
      expected: 'Expected, not confirmed',
      confirmed: 'Confirmed',
    },
    reportsOfOne: (reports: number, publisher: string) =>
      `${reports === 1 ? 'One report' : `${reports} reports`}, one root: ${publisher}`,
    sourcesAndRoots: (sources: number, roots: number) => `${sources} sources, ${roots} roots`,
    reportedBy: (publisher: string, reporter: string) => `${publisher}, as reported by ${reporter}`,
    publishers: (first: string, second: string, more: number) =>
      more > 0 ? `${first} and ${more + 1} others` : `${first} and ${second}`,
    notAllSides: 'Not all sides had spoken by then.',
    filters: {
      disputed: 'Disputed only',
      knownBy: (date: string) => `Known by ${date}`,
    },
    asKnownBy: (date: string) => `As it was known by ${date}`,
    shown: (fitting: number, total: number, hasLinked: boolean) =>
      `${fitting} of ${total} events shown${hasLinked ? ', and the one the link leads to' : ''}.`,
    foundSoFar: (fitting: number, total: number) =>
      `${fitting} of ${total} events found so far; the rest is being looked through.`,
    steps: {
      none: 'Nothing was known yet.',
      oneEvent: (title: string) => `“${title}” comes in.`,
      events: (count: number, title: string) => `${count} events come in, among them “${title}”.`,
      standing: (question: string, standing: string) => `${question}: now ${standing}`,
      answerStart: (question: string, isChange: boolean) =>
        `${question}: ${isChange ? 'now ' : ''}“`,
      answerEnd: (standing: string) => `”, ${standing}`,
      moreChanges: (count: number) => `, and ${counted(count, 'more change')}`,
      disagreements: (count: number) => `Sources disagree on ${counted(count, 'more point')}.`,
      claims: (count: number) => `${counted(count, 'claim')} more on earlier events.`,
    },
  },

  offline: {
    title: 'Opening',
    description: 'A page of the timeline, drawn from what this device keeps.',
    heading: 'Opening from this device',
    text: 'The network does not answer, so the page is drawn from what this device keeps of the timeline. That takes a moment.',
    nothingHappens: 'Nothing happens? Then scripts are switched off or were lost.',
    wholeStory: 'The story as a whole',
    isKept: 'is kept here and needs none; this page needs a network, and then a reload.',
    missing: {
      title: 'Page not kept',
      description: 'This device keeps no page of the timeline for this address.',
      heading: 'This device keeps no such page',
      text: 'The network did not answer, and what is kept here knows no such address. The page may be newer than what is kept: load it again once you are back on the network.',
    },
    /** All that a frame shows without a network. */
    frame: 'This part needs a network, and there is none at the moment.',
  },

  /** Strings only: the build writes them into the inline script, which cannot import. */
  recovery: {
    lost: 'Couldn’t load search, sharing and other controls.',
    crashed: 'The page crashed: search, sharing and other controls don’t work.',
    crashedWithoutPage: 'The page crashed.',
    isWhole: 'The link asked for part of the story; this is all of it.',
    isHere: 'Everything else is here to read.',
    reloadToTry: 'Reload to try again.',
    reload: 'Reload',
  },
} as const
