import { expect } from 'vitest'
import {
  aCorrection,
  aPerson,
  anEvent,
  aSource,
  aTimeline,
  type EventInput,
  type TimelineInput,
} from './builders'
import type { Problem } from '../src/content/problems'
import { validateTimeline } from '../src/content/validate-content'

/** Lists what the validator finds in a content file. */
export function problemsOf(file: unknown): readonly Problem[] {
  const validated = validateTimeline(file)
  return validated.ok ? [] : validated.problems
}

/** A content file in which no field of the schema is left out. */
export const fullFile = aTimeline({
  site: { ...aTimeline().site, contact: 'errors@host.example' },
  questions: aTimeline().questions.map((question) => ({
    ...question,
    page: 'cast' as const,
    keywords: ['episodes'],
  })),
  $schema: './timeline.schema.json',
  events: [
    anEvent({
      aliases: ['old'],
      keywords: ['release date'],
      dating: 'The day is known.',
      planned: true,
      turn: { from: 'A fourth season', to: 'A feature film' },
      drawing: 'clapperboard',
      claims: [
        {
          text: 'A film ends the story.',
          sources: ['hello-film-finale'],
          root: 'note',
          about: ['kit-connor'],
        },
      ],
      answers: [
        {
          question: 'ending',
          answer: 'A film.',
          standing: 'confirmed',
          sources: ['hello-film-finale'],
        },
      ],
      disagreements: [
        {
          question: 'When?',
          sides: [
            { text: 'In June.', sources: ['hello-film-finale'], better: true },
            { text: 'In July.', sources: ['hello-film-finale'] },
          ],
          why: 'It stays open.',
        },
      ],
    }),
  ],
  people: [
    aPerson({ aliases: ['kit'], spellings: [{ form: 'Kitt', sources: ['hello-film-finale'] }] }),
  ],
  sources: [
    aSource({ headline: 'A film', author: 'Jo Day', root: 'note' }),
    aSource({ id: 'note', via: 'hello-film-finale', medium: 'listen' }),
  ],
  summary: [{ label: 'What', text: 'A film.', event: 'netflix-announces-film' }],
  afterwards: [{ text: 'It came out.', sources: ['hello-film-finale'] }],
  corrections: [
    aCorrection({
      event: 'netflix-announces-film',
      change: { before: 'A film is planned.', after: 'A film is announced.' },
    }),
  ],
})

/** A content file with one fault: its name, the file, then the record, path and part of the remedy of its one problem. */
export type FaultCase = readonly [
  name: string,
  file: TimelineInput,
  record: string,
  path: string,
  remedy: string,
]

/** Asserts that the validator finds exactly the one fault of a case. */
export function expectOneProblem([, file, record, path, remedy]: FaultCase) {
  expect(problemsOf(file)).toEqual([{ record, path, remedy: expect.stringContaining(remedy) }])
}

/** A file with one event, which differs from the default. */
export const withEvent = (overrides: Partial<EventInput>) =>
  aTimeline({ events: [anEvent(overrides)] })

/** A statement with these sources. */
export const by = (...sources: string[]) => ({ text: 'A statement.', sources })

/** The one claim of an event, with these sources. */
export const claimBy = (...sources: string[]) => ({ claims: [by(...sources)] })

/** Sides of a disagreement, by the default source. */
export const sides = (...texts: string[]) =>
  texts.map((text) => ({ text, sources: ['hello-film-finale'] }))

export const disagreement = {
  question: 'When?',
  sides: sides('In June.', 'In July.'),
  why: 'It stays open.',
}

/** A second source, which a file with the default source may add. */
export const secondSource = aSource({ id: 'gaytimes-production', publisher: 'Gay Times' })
