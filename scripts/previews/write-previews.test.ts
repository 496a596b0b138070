import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anEvent, aStory } from '../../test/builders'
import { writePreviews } from './write-previews'

const storyTitled = (title: string) =>
  aStory({ events: [anEvent({ title }), anEvent({ id: 'other', title: 'Another event' })] })
const count = 1 + 2 + 1 + 8 // the story, two events, a person, eight types

describe('writing previews', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'previews-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (title: string, to = 'out', cache = 'cache') =>
    writePreviews(storyTitled(title), join(folder, to), join(folder, cache))
  const picture = (to: string) =>
    readFileSync(join(folder, to, 'previews/event/netflix-announces-film.png')).toString('base64')

  it('draws none again, and still writes all of them', async () => {
    expect(await write('A film')).toEqual({ drawn: count, kept: 0 })
    expect(await write('A film', 'again')).toEqual({ drawn: 0, kept: count })
    expect(picture('again')).toBe(picture('out'))
  })

  it('writes the same bytes with an empty cache', async () => {
    await write('A film')
    expect(await write('A film', 'again', 'another')).toEqual({ drawn: count, kept: 0 })
    expect(picture('again')).toBe(picture('out'))
  })

  it('draws the one whose title changed', async () => {
    await write('A film')
    expect(await write('No season, a film', 'again')).toEqual({ drawn: 1, kept: count - 1 })
    expect(picture('again')).not.toBe(picture('out'))
  })

  it('leaves no incomplete file in the cache', async () => {
    await write('A film')
    expect(readdirSync(join(folder, 'cache')).filter((name) => !name.endsWith('.png'))).toEqual([])
  })
})
