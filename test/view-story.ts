import type { EventId } from '../src/content/schema'
import { listingOf, type Listing } from '../src/domain/listing'
import { defaultView, type View } from '../src/domain/view'
import { anEvent, aPerson, aSource, aStory, personIn, publisherIn } from './builders'

/** A story with something for every filter. */
export const story = aStory({
  sources: [
    aSource({
      id: 'podcast',
      publisher: 'The Podcast',
      kind: 'interview',
      published: '2024-10-03',
    }),
    aSource({ id: 'telerama', publisher: 'Télérama', published: '2025-02-20' }),
    aSource({ id: 'tudum', publisher: 'Netflix Tudum', kind: 'primary', published: '2025-04-22' }),
    aSource({ id: 'late', publisher: 'Late Weekly', published: '2025-07-20' }),
  ],
  people: [
    aPerson({
      id: 'alice-oseman',
      name: 'Alice Oseman',
      kind: 'crew',
      credits: [{ text: 'Author', sources: ['podcast'] }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['tudum'] }],
    }),
    aPerson({
      id: 'kit-connor',
      credits: [{ text: 'Nick Nelson', sources: ['tudum'] }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['tudum'] }],
    }),
  ],
  events: [
    anEvent({
      id: 'podcast',
      type: 'interview',
      date: '2024-10-03',
      title: 'A podcast episode',
      people: ['alice-oseman'],
      claims: [{ text: 'A fourth season is hoped for.', sources: ['podcast'] }],
      answers: [
        { question: 'ending', answer: 'A fourth season.', standing: 'hoped', sources: ['podcast'] },
      ],
    }),
    anEvent({
      id: 'cafe',
      type: 'appearance',
      date: '2024-10-20',
      title: 'A meeting in a Café',
      people: ['alice-oseman', 'kit-connor'],
      claims: [{ text: 'Both are seen.', sources: ['late', 'podcast'] }],
      disagreements: [
        {
          question: 'Who was there?',
          sides: [
            { text: 'Two.', sources: ['late'] },
            { text: 'Three.', sources: ['telerama'] },
          ],
          why: 'It stays open.',
        },
      ],
      planned: true,
    }),
    anEvent({
      id: 'netflix',
      type: 'announcement',
      date: '2025-04-22',
      title: 'Netflix announces a film',
      people: ['kit-connor'],
      claims: [{ text: 'A film ends the story.', sources: ['tudum', 'telerama'] }],
      answers: [
        { question: 'ending', answer: 'A film.', standing: 'confirmed', sources: ['tudum'] },
      ],
    }),
    anEvent({
      id: 'wrap',
      type: 'wrap',
      date: '2025-07-18',
      title: 'Filming ends',
      people: [],
      claims: [{ text: 'The last day of filming.', sources: ['late'] }],
    }),
  ],
})
export const everything = ['podcast', 'cafe', 'netflix', 'wrap']
export const alice = personIn(story, 'alice-oseman').id
export const kit = personIn(story, 'kit-connor').id
export const telerama = publisherIn(story, 'telerama').id
export const late = publisherIn(story, 'late-weekly').id

export const viewWith = (changes: Partial<View>): View => ({ ...defaultView, ...changes })
export const rowsIn = ({ months }: Listing) => months.flatMap(({ rows }) => rows)
export const shown = (changes: Partial<View>, linked?: EventId) =>
  rowsIn(listingOf(story, viewWith(changes), linked)).map(({ event }) => event.id)
