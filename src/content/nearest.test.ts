import { describe, expect, it } from 'vitest'
import { nearestOf } from './nearest'

const records = [
  'netflix-announces-film',
  'film-wraps-in-london',
  'a-podcast-episode',
  'netflix-film-title',
].map((id) => ({ id }))
const idsFor = (text: string, most = 3) => nearestOf(text, records, most).map(({ id }) => id)

describe('the nearest records', () => {
  it.each<[string, readonly string[]]>([
    [
      'netflix-announces-film-2025',
      ['netflix-announces-film', 'netflix-film-title', 'film-wraps-in-london'],
    ],
    ['FILM.WRAPS', ['film-wraps-in-london', 'netflix-announces-film', 'netflix-film-title']],
    ['podcast%20episode', ['a-podcast-episode']],
    ['title title title', ['netflix-film-title']],
    ['a-in', []], // too short to mean anything
    ['musical', []],
    ['', []],
    ['__proto__', []],
    [`${'x-'.repeat(200)}film`, []], // only the beginning is read
  ])('to "%s" share the most words with it', (text, ids) => expect(idsFor(text)).toEqual(ids))

  it('are at most the given number', () => {
    expect(idsFor('film', 2)).toEqual(['netflix-announces-film', 'film-wraps-in-london'])
    expect(idsFor('film', 0)).toEqual([])
  })
})
