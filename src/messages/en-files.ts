import { counted } from './en'

/** Words of what is taken along from the story: copies, files and embeds. A chunk of their own, so that a failed load can be tried again. */
export const enFiles = {
  formats: {
    names: {
      text: 'Text with sources',
      list: 'List with links',
      markdown: 'Markdown',
      wiki: 'Wiki citation',
      bibtex: 'BibTeX',
    },
    editionOf: (publication: string, day: string) => `${publication}, edition of ${day}`,
    fromEdition: (publication: string, day: string) => `From ${publication}, edition of ${day}.`,
    edition: (day: string) => `Edition of ${day}`,
    published: (date: string) => `Published ${date}`,
    disputed: (question: string, side: string) => `Disputed: ${question} ${side}`,
    betterSide: ' (This side is better supported.)',
    credited: (credit: string) => `Credit: ${credit}`,
    table: { yes: 'yes', no: 'no', better: '(better supported)' },
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
