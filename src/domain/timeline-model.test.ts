import { describe, expect, it } from 'vitest'
import { eventIn } from '../../test/builders'
import { story, viewWith } from '../../test/view-story'
import { boardModel } from './timeline-model'
import type { View } from './view'

describe('boardModel', () => {
  const podcast = eventIn(story, 'podcast')
  const endingOf = (changes: Partial<View>, isAtEnd: boolean) => {
    const { rows, when } = boardModel(story, viewWith(changes), podcast, isAtEnd)
    const row = rows.find(({ question }) => question.id === 'ending')
    return { when, answer: row?.set?.answer.answer, isNew: row?.isNew, before: row?.before }
  }

  it('is the board at the event being read', () => {
    expect(endingOf({}, false)).toMatchObject({
      when: expect.stringContaining(podcast.title),
      answer: 'A fourth season.',
      isNew: true,
    })
  })

  it('is how things ended before anything is read, and nothing on it is new', () => {
    expect(endingOf({}, true)).toEqual({
      when: expect.stringMatching(/^How things ended, /u),
      answer: 'A film.',
      isNew: false,
      before: undefined,
    })
  })

  it('is the board of the date of the view wherever the reader is', () => {
    expect(endingOf({ asof: '2024-12-31' }, true)).toMatchObject({
      when: 'What was known by 31 December 2024',
      answer: 'A fourth season.',
    })
  })

  it('is not shown where no event is', () => {
    expect(boardModel(story, viewWith({}), undefined, true).when).toBeUndefined()
  })
})
