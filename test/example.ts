import { aCorrection, aPerson, anEvent, aSource, aTimeline, type TimelineInput } from './builders'

/** A small file with everything that components render. */
export const exampleFile: TimelineInput = aTimeline({
  sources: [
    aSource({
      id: 'podcast',
      publisher: 'The Podcast',
      label: 'The episode',
      kind: 'interview',
      published: '2024-10-03',
    }),
    aSource({
      id: 'tudum',
      publisher: 'Netflix Tudum',
      headline: 'One last page',
      label: 'The announcement',
      kind: 'primary',
      published: '2025-04-22',
      author: 'Jane Doe',
    }),
    aSource({ id: 'hello', root: 'tudum' }),
    aSource({
      id: 'variety',
      publisher: 'Variety',
      label: 'Variety on the film',
      root: 'tudum',
      published: '2025-04-23',
    }),
    aSource({
      id: 'telerama',
      publisher: 'Télérama',
      headline: 'La fin d’une histoire',
      label: 'Télérama on the film',
      language: 'fr',
      published: '2025-04',
    }),
    aSource({
      id: 'memo',
      publisher: 'See-Saw Films',
      label: 'A memo',
      via: 'hello',
      kind: 'social',
      published: '2025-02',
    }),
  ],
  people: [
    aPerson({
      id: 'kit-connor',
      aliases: ['kit'],
      credits: [
        { text: 'Nick Nelson', sources: ['hello'] },
        { text: 'Executive producer', sources: ['tudum'] },
      ],
      standings: [
        {
          standing: 'confirmed',
          text: 'The announcement names him.',
          sources: ['variety', 'tudum', 'hello'],
        },
        { standing: 'expected', text: 'He was expected before.', sources: ['memo'] },
      ],
      spellings: [{ form: 'Kitt Connor', sources: ['telerama'] }],
    }),
    aPerson({
      id: 'alice-oseman',
      name: 'Alice Oseman',
      kind: 'crew',
      credits: [{ text: 'Author', sources: ['podcast'] }],
      standings: [{ standing: 'likely', text: 'She wrote it.', sources: ['podcast'] }],
    }),
    aPerson({
      id: 'pat-host',
      name: 'Pat Host',
      kind: 'interviewer',
      credits: [{ text: 'Host of the podcast', sources: ['podcast'] }],
      standings: [],
    }),
  ],
  events: [
    anEvent({
      id: 'podcast-episode',
      type: 'interview',
      date: '2024-10-03',
      title: 'A podcast episode',
      people: ['alice-oseman', 'pat-host'],
      claims: [{ text: 'A fourth season is hoped for.', sources: ['podcast'] }],
      answers: [
        { question: 'ending', answer: 'A fourth season.', standing: 'hoped', sources: ['podcast'] },
      ],
    }),
    anEvent({
      id: 'meeting',
      type: 'appearance',
      date: '2025-02',
      dating: 'The memo gives the month only.',
      title: 'A meeting in a café',
      people: [],
      claims: [{ text: 'Two of them met.', sources: ['memo'] }],
      disagreements: [
        {
          question: 'Who was there?',
          sides: [
            { text: 'Two people.', sources: ['memo'], better: true },
            { text: 'Three people.', sources: ['telerama', 'hello'] },
          ],
          why: 'The memo is nearer.',
        },
      ],
    }),
    anEvent({
      id: 'netflix-announces-film',
      aliases: ['film-announced'],
      type: 'announcement',
      date: '2025-04-22',
      title: 'Netflix announces a film',
      people: ['kit-connor', 'alice-oseman'],
      claims: [
        { text: 'A film ends the story.', sources: ['hello', 'tudum', 'variety'] },
        { text: 'It films in summer.', sources: ['telerama'] },
      ],
      answers: [
        { question: 'ending', answer: 'A film.', standing: 'confirmed', sources: ['tudum'] },
        { question: 'title', answer: 'Open.', standing: 'open', sources: ['hello'] },
      ],
    }),
    anEvent({
      id: 'premiere',
      type: 'release',
      date: '2025-07',
      planned: true,
      title: 'The premiere',
      people: ['kit-connor'],
      claims: [{ text: 'It comes in July.', sources: ['variety'] }],
    }),
  ],
  corrections: [
    aCorrection({
      id: 'day-of-the-meeting',
      date: '2025-07-20',
      text: 'The date of the meeting was corrected.',
      event: 'meeting',
      change: { before: '14 or 15 February 2025', after: 'February 2025' },
    }),
  ],
})
