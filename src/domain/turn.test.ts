import { describe, expect, it } from 'vitest'
import { anEvent, aSource, aStory } from '../../test/builders'
import { turnOf } from './turn'

const sources = [aSource().id]
const confirmed = (question: string) => ({
  question,
  answer: `Of ${question}.`,
  standing: 'confirmed' as const,
  sources,
})

describe('the turn of a story', () => {
  const turn = { from: 'A fourth season', to: 'A feature film' }
  const story = aStory({
    events: [
      anEvent({ id: 'before', date: '2025-04-20', answers: [confirmed('books')] }),
      anEvent({ id: 'first', date: '2025-04-21', turn, answers: [confirmed('ending')] }),
      anEvent({ id: 'second', date: '2025-04-21', answers: [confirmed('director')] }),
      anEvent({ id: 'after', date: '2025-04-22', answers: [confirmed('cast')] }),
    ],
  })
  const [before, first] = story.events

  it('counts what the whole day confirmed', () => {
    expect(first && turnOf(story, first)).toEqual({ ...turn, before: 1, after: 3, total: 8 })
  })

  it('is that of the event which says so only', () => {
    expect(before && turnOf(story, before)).toBeUndefined()
  })
})
