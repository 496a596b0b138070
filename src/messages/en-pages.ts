import { counted } from './en'
import { plural } from './plural'

/** Words that the story does without: those of other pages, embeds and files. */
export const enPages = {
  cast: {
    title: 'Cast and crew',
    description: (people: number, subject: string) =>
      `${people} people credited or named in this timeline of ${subject}: who is confirmed, who is expected, who says so and since when.`,
    asOf: (month: string) => `This is how things stood at the end of ${month}.`,
    twig: 'Filled leaves mean confirmed, outlined leaves expected, a bare frame not named so far. The twig on each card is a small timeline, with a leaf for each event in which the person appears.',
    asKnown: (day: string) => `As known on ${day}.`,
    titleAsKnown: (day: string) => `Cast and crew as known on ${day}`,
    days: 'As known on:',
    latest: 'Latest',
    nothingYet: 'Nothing known yet',
    needsScripts: 'Earlier dates need JavaScript. This is the latest.',
    inEvents: (count: number) =>
      count === 0 ? 'In no events yet' : `In ${counted(count, 'event')}`,
    counts: {
      confirmed: (subject: string, groups: readonly string[]) =>
        `Confirmed for ${subject} so far: ${groups.join(' and ')}.`,
      noneConfirmed: (subject: string) => `Nobody is confirmed for ${subject} yet.`,
      people: counted,
      more: (count: number, one: string, other: string) =>
        counted(count, `more ${one}`, `more ${other}`),
      are: (count: number) => plural(count, { one: 'is', other: 'are' }),
      and: 'and',
      standings: { expected: 'expected', likely: 'likely', 'not-named': 'not named so far' },
      inConversation: (count: number) =>
        `${counted(count, 'more person', 'more people')} took part in conversations.`,
    },
  },

  person: {
    description: (name: string, credits: string, standing: string, events: number) =>
      `${name}: ${credits}. ${standing}. ${counted(events, 'event')} in the story, each with its sources.`,
    notInWork: (subject: string) => `Not part of ${subject}`,
    credits: 'Credits',
    inWork: (subject: string) => `In ${subject}?`,
    onlyTalks: (name: string, subject: string) =>
      `Not part of ${subject}: in this story ${name} takes part in a conversation.`,
    spellings: 'Other spellings',
    weWrite: (name: string) => `We write ${name}. Some sources write:`,
    events: 'Events',
    said: (name: string) => `Said by and about ${name}`,
    moreEvents: 'More events',
    showOnTimeline: 'Show only these events on the timeline',
    sources: 'Sources',
  },

  sources: {
    title: 'Sources',
    description: (sources: number, publishers: number, firstHand: number, reports: number) =>
      `${sources} sources from ${publishers} publishers: ${firstHand} first-hand, ${reports} reports, each with the events it supports.`,
    lead: (sources: number, publishers: number) =>
      `${sources} sources from ${publishers} publishers: first a chart of who reported what, then every source and the events it supports.`,
    onThisPage: 'On this page',
    whoReported: 'Who reported what',
    firstHand: (count: number) => `First-hand (${count})`,
    reports: (count: number) => `Reports (${count})`,
    disagreements: (count: number) => `Disagreements (${count})`,
    unseen: (count: number) =>
      `We have not seen ${count} of these sources directly; each entry says which source quotes it.`,
    cited: (events: number, people: number, isAfterwards: boolean) => {
      const parts = [
        ...(events > 0 ? [counted(events, 'event')] : []),
        ...(people > 0 ? [counted(people, 'cast card')] : []),
        ...(isAfterwards ? ['the section “What came after”'] : []),
      ]
      return parts.length > 0
        ? `Cited by ${parts.join(' and ')}.`
        : 'Listed as the original of other sources.'
    },
    repeatedBy: (count: number) =>
      `${counted(count, 'other source is', 'other sources are')} based on this one.`,
    chart: {
      label: 'Chart of publishers and events',
      skip: 'Skip to the table',
      firstHand: 'First-hand',
      reports: 'Reports',
      sources: 'Sources',
      originals: 'Originals',
      many: 'Number of sources',
      marks: {
        firstHand: 'First-hand: from the makers, an interview or a personal post',
        own: 'Report that adds something new',
        repeat: 'Report that only repeats another source',
      },
      folds: {
        primary: 'more from the makers',
        interview: 'more interviews',
        social: 'personal accounts',
        two: 'others, two events each',
        one: 'others, one event each',
      },
      column: (title: string, tally: string) => `${title}: ${tally}`,
      firstHandBy: (publishers: string) => ` · first-hand: ${publishers}`,
      tally: (sources: number, firstHand: number, originals: number, repeats: number) =>
        [
          counted(sources, 'source'),
          ...(firstHand > 0 ? [`${firstHand} first-hand`] : []),
          counted(originals, 'original'),
          ...(repeats > 0 ? [counted(repeats, 'repeat')] : []),
        ].join(', '),
      summary: {
        cited: (events: number, sources: number) =>
          `${counted(events, 'event cites', 'events cite')} ${counted(sources, 'source')}: `,
        kinds: (firstHand: number, own: number, repeats: number) =>
          `${firstHand} first-hand, ${counted(own, 'report that adds', 'reports that add')} something new, and ${counted(repeats, 'report that only repeats', 'reports that only repeat')} another source.`,
        originals: (originals: number) =>
          ` Together these sources go back to ${counted(originals, 'original')}.`,
        unseen: (originals: number) =>
          ` ${counted(originals, 'original is', 'originals are')} known only through the reports that repeat ${plural(originals, { one: 'it', other: 'them' })}.`,
        others: (sources: number) =>
          ` ${counted(sources, 'more source is', 'more sources are')} cited only on cast cards or by other sources.`,
      },
    },
    table: {
      open: 'Show as a table',
      label: 'Sources of each event, as a table',
      caption: 'Sources of each event: how many, what kind and from whom',
      columns: ['Event', 'Date', 'Sources', 'First-hand', 'Originals', 'Repeats', 'Publishers'],
      kinds: { firstHand: 'First-hand', own: 'New reporting', repeat: 'Repeats' },
    },
  },

  disagreements: {
    title: 'Disagreements',
    description: (total: number, settled: number, outlets: number) =>
      `Where the sources disagree: ${counted(total, 'question')}, who is on which side, which is better supported (in ${settled} of ${total}), and the record of ${counted(outlets, 'outlet')}.`,
    lead: (total: number, settled: number) =>
      `The sources disagree on ${counted(total, 'question')}. ${
        settled === total
          ? 'In each, one side is better supported.'
          : `In ${settled} of them one side is better supported; ${total - settled} ${plural(total - settled, { one: 'is', other: 'are' })} unsettled.`
      }`,
    none: 'The sources of this story do not disagree on anything.',
    onThisPage: 'On this page',
    all: (count: number) => `All disagreements (${count})`,
    outlets: (count: number) => `By outlet (${count})`,
    voices: 'Sources on this side',
    rule: 'An outlet counts once in each disagreement. If it is on more than one side, the better supported one counts. The numbers lead to the disagreements.',
    table: {
      label: 'Outlets and their sides in the disagreements',
      sortBy: 'Sort by',
      orders: {
        count: 'Number of disagreements',
        name: 'Name',
        share: 'Share better supported',
        less: 'Less supported',
      },
      outlet: 'Outlet',
      count: 'Disagreements',
      better: 'Better supported',
      less: 'Less supported',
      unsettled: 'Unsettled',
      share: (better: number, settled: number) => `${better} of ${settled}`,
    },
  },

  about: {
    description:
      'How this timeline works: where its claims come from, how inexact dates are written and sorted, what confirmed and expected mean, and what was corrected.',
    lead: (title: string, scope: string) => `${title}, ${scope}.`,
    promise:
      'Every claim names its sources, no date is more exact than its source, and where sources disagree, the page says so.',
    claims: {
      heading: 'Claims and sources',
      numbers:
        'The numbers after a claim lead to its sources: who published each and when, whether to read, watch or listen to it, in which language if not English, and whether it is first-hand. First-hand sources are what the makers publish, interviews with them and their own posts. Everything else is a report.',
      repeats:
        'Many reports can share one original; the page then says so: “5 reports of one interview”. If we know a source only through another, we name the one that quotes it and give no link to the original.',
      ownWords:
        'All texts are in our own words, with quotations of six words at most. We leave out people’s private lives.',
    },
    dates: {
      heading: 'Dates',
      exactness:
        'A date is never more exact than its source. The content file writes dates in EDTF, a part of ISO 8601, and the page puts them into words:',
      table: 'How dates are written',
      inFile: 'In the file',
      onPage: 'On the page',
      sortingHeading: 'How events are sorted',
      sorting:
        'Events are sorted by the midpoint of their possible dates: “February 2025” comes between the 14th and the 15th, “15 or 16 February 2025” between those two days. If two midpoints are the same, the more exact date comes first, then the order of the content file. The midpoint also decides the month under which an event is listed. Spring means March to May, and so on.',
      asOfHeading: 'What was known by a date',
      asOf: 'If you choose a past date, the page leaves out everything that no source had published by then. A source with an inexact date counts from the last day on which it may have appeared.',
    },
    standings: {
      heading: 'Where things stood',
      turning:
        'A turning point replaces an earlier answer on the board with another, or makes it more or less firm. A first answer is none. The whole story counts, even on a past date.',
      board: (questions: number) =>
        `The board has ${counted(questions, 'open question')}. Each shows its latest answer at the point you have reached in the story, and how firm that answer was:`,
      answers: (makers: string) => ({
        open: 'A source says that it is not settled.',
        hoped: 'Someone involved hopes so; nothing is decided.',
        planned: 'Those in charge say it will happen.',
        reported: 'The press says so; those in charge have not.',
        confirmed: `${makers}, or the person doing the job, has said so.`,
      }),
      people: 'People have a scale of their own:',
      persons: (makers: string) => ({
        'not-named':
          'Nobody has named this person or expects them back, or a source says that nothing is confirmed.',
        likely: 'The press thinks it likely.',
        expected: 'The press expects the person to take part.',
        confirmed: `${makers} has named the person.`,
      }),
    },
    types: 'Types of event',
    corrections: {
      heading: 'Corrections',
      lastEdited: 'Last edited on',
      none: 'Nothing has been corrected since publication.',
      goToEvent: 'Go to the event',
      goToTitle: (title: string) => `Go to “${title}”`,
    },
    files: {
      heading: 'Feeds, calendar and data',
      intro: 'The story in other formats, with the same claims, sources and dates.',
      feed: {
        term: 'Feed',
        before: 'Additions and corrections, by date, as',
        atom: 'Atom',
        or: 'or',
        jsonFeed: 'JSON Feed',
        after:
          '. Feed readers find both from any page. Each person and type of event has feeds and a calendar too, linked from their page.',
      },
      calendar: {
        term: 'Calendar',
        link: 'The whole story as a calendar',
        after: '. Download it or subscribe to it.',
      },
      timelineJs: {
        term: 'TimelineJS',
        link: 'The story for TimelineJS 3',
        after: ': give TimelineJS the address of this file, and it draws the timeline.',
      },
      data: {
        term: 'Data',
        link: 'The whole content',
        between: 'as one JSON file, from which everything here is made, with',
        schema: 'its schema',
      },
    },
    privacy: {
      heading: 'Privacy and licence',
      noTracking:
        'No cookies, no visitor counts, nothing loaded from other servers. Links to sources lead to other sites.',
      program: 'The code is free under the MIT licence; the parts that others wrote',
      licences: 'have their own licences',
      texts:
        '. Nobody owns facts. You may reuse our texts under Creative Commons BY 4.0, with a link to this timeline. Headlines belong to their authors. The same terms apply to the files above.',
    },
  },

  notFound: {
    title: 'Page not found',
    description: 'There is no page of the timeline at this address.',
    heading: 'Page not found',
    text: 'This timeline has no event, person or page at this address. The address may be mistyped or cut off; old addresses keep working.',
    perhaps: 'Did you mean',
    readStory: 'Read the story from the beginning',
    cast: 'Look up someone in the cast or crew',
    sources: 'Browse the sources',
  },

  formats: {
    inTimeline: 'Read this event in the timeline',
    feed: {
      atom: 'Additions and corrections (Atom)',
      jsonFeed: 'Additions and corrections (JSON Feed)',
      calendar: 'Events (calendar)',
      ofTopic: (topic: string, title: string) => `${topic}: ${title}`,
      title: (name: string, topic: string) =>
        `${name}: ${topic === '' ? 'additions' : `${topic}, additions`} and corrections`,
      description: (title: string, topic: string) =>
        `${title}: new events and corrections${topic === '' ? '' : `, ${topic} only`}.`,
      about: (type: string, date: string) => `${type}, ${date}.`,
      added: (about: string) => `Added to the timeline: ${about}`,
      correction: 'Correction',
      correctionOf: (title: string) => `Correction: ${title}`,
    },
    calendar: {
      date: (when: string) => `Date: ${when}.`,
      undated: 'Events without a date in this calendar:',
      rule: 'An event with an exact date is an all-day entry. One known to within a week is a tentative entry over all its possible days. The rest have no date in the calendar, and many calendars hide them.',
      vague:
        'The date of this event is not exact enough for a calendar: the entry has none, and many calendars hide it.',
      tentative: 'This is a tentative entry over all the possible days of the event.',
      oneDay: 'This is an all-day entry.',
      someDays: 'This entry covers all of these days.',
    },
    timelineJs: {
      about: (title: string, scope: string, edition: string) =>
        `${title}, ${scope}: every claim with its sources, no date more exact than its source. Edition of ${edition}.`,
      link: 'Read the whole timeline',
    },
    card: {
      sentence: (tagline: string, scope: string) => `${tagline}: the story from ${scope}`,
      counts: (events: number, sources: number) =>
        `${counted(events, 'event')}, ${counted(sources, 'source')}`,
      promise: 'every claim with its sources',
      ofEvents: (count: number, total: number) => `${count} of ${counted(total, 'event')}`,
      saidSince: (publishers: string, since: string | undefined) =>
        since === undefined ? publishers : `${publishers}, ${since}`,
      change: (question: string, answer: string, standing: string, before: string | undefined) =>
        `${question} ${answer} (${standing.toLowerCase()}${before === undefined ? '' : `; before: ${before}`}).`,
      standing: (standing: string, saidSince: string) => `${standing} (${saidSince})`,
    },
    oEmbed: 'Embed on other sites (oEmbed)',
  },

  offline: {
    title: 'Opening',
    description: 'A page of the timeline, opened from the copy on your device.',
    heading: 'Opening from your device',
    text: 'You seem to be offline, so this page opens from the copy on your device. One moment…',
    nothingHappens: 'Still waiting? JavaScript is off or failed to load.',
    wholeStory: 'The whole story',
    isKept:
      'is saved on your device and works without JavaScript. To see this page, reload when you are back online.',
    missing: {
      title: 'Page not saved',
      description: 'This page of the timeline is not saved on your device.',
      heading: 'This page is not saved on your device',
      text: 'You seem to be offline, and the copy on your device has no page at this address. It may be newer than the copy: reload when you are back online.',
    },
    /** All that a frame shows without a network. */
    frame: 'You seem to be offline. Reload this part of the page when you are back online.',
  },

  /** Strings only: the build writes them into the inline script, which cannot import. */

  recovery: {
    lost: 'Couldn’t load search, sharing and other controls.',
    crashed: 'The page crashed: search, sharing and other controls don’t work.',
    crashedWithoutPage: 'The page crashed.',
    isUnfiltered: 'The link asked for fewer events than this page shows.',
    isHere: 'Everything else is here to read.',
    reloadToTry: 'Reload to try again.',
    reload: 'Reload',
  },
}
