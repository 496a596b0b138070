import { counted } from './en'

/** Words of what is taken along from the story: copies, files and embeds. A chunk of their own, so that a failed load can be tried again. */
export const enFiles = {
  formats: {
    names: {
      text: 'Text with sources',
      list: 'List with links',
      markdown: 'Markdown with sources',
      wiki: 'Wiki text with sources',
      bibtex: 'BibTeX of all sources',
    },
    cite: {
      names: {
        line: 'Citation',
        chicago: 'Chicago',
        apa: 'APA',
        markdown: 'Markdown',
        wiki: 'Wiki citation',
        bibtex: 'BibTeX',
      },
      edition: (day: string) => `edition of ${day}`,
      accessed: (day: string) => `accessed on ${day}`,
      source: (statement: string, source: string) => `${statement} Source: ${source}`,
      citedIn: 'cited in ',
      chicago: {
        modified: (day: string) => `last modified ${day}`,
        accessed: (day: string) => `accessed ${day}`,
      },
      apa: { retrieved: (day: string, address: string) => `Retrieved ${day}, from ${address}` },
    },
    editionOf: (publication: string, day: string) => `${publication}, edition of ${day}`,
    fromEdition: (publication: string, day: string) => `From ${publication}, edition of ${day}.`,
    edition: (day: string) => `Edition of ${day}`,
    editionAccessed: (day: string, accessed: string) =>
      `Edition of ${day}, accessed on ${accessed}`,
    published: (date: string) => `Published ${date}`,
    disputed: (question: string, side: string) => `Disputed: ${question} ${side}`,
    betterSide: ' (This side is better supported.)',
    credited: (credit: string) => `Credit: ${credit}`,
    table: {
      yes: 'yes',
      no: 'no',
      better: '(better supported)',
      onDay: (day: string) => `on ${day}`,
      inMonth: (monthOrYear: string) => `in ${monthOrYear}`,
    },
  },

  sharing: {
    copied: (format: string) => `${format} copied.`,
    cite: {
      title: 'Cite',
      what: 'What to cite',
      whole: { event: 'The whole event', person: 'The whole page' },
      copy: 'Copy citation',
    },
    qr: 'QR code',
    qrOf: (address: string) => `QR code of ${address}`,
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
    full: {
      title: (events: number) =>
        events > 1 ? `Copy or save ${counted(events, 'event')}` : 'Copy or save in full',
      calendar: 'Calendar entry',
      noCalendar: (date: string) =>
        `No calendar entry: the date, ${date}, is not exact enough for one.`,
      csv: 'Table (CSV)',
      semicolons: 'Table (CSV, semicolons)',
      json: 'Data (JSON)',
      everything: 'The whole story: feeds, calendar, data',
      saved: (file: string) => `Saving ${file} to your downloads.`,
      refused: 'Your browser blocked the download. You can copy the text instead.',
    },
  },

  embed: {
    backToList: 'Back to the list',
    readEvent: 'Read this event in the story',
    readStory: 'Read the story with its sources',
    oneEvent: 'One event from the story',
    oneEventAsOf: (day: string) => `One event from the story, as known by ${day}`,
    some: (filters: string, count: number, total: number) =>
      `${filters}: ${count} of ${counted(total, 'event')}`,
    all: (total: number, scope: string) => `${counted(total, 'event')}, ${scope}`,
    description: (events: number, sources: number) =>
      `${counted(events, 'event')}, ${counted(sources, 'source')}, and every claim says where it comes from.`,
    missing: {
      title: 'Not found',
      description: 'There is no part of the timeline at this address.',
      text: 'This frame should show part of the story, but there is nothing at its address. The address may be mistyped or cut off.',
    },
  },
}
