import { describe, expect, it } from 'vitest'
import { aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { embedOf } from '../router/embed-address'
import { descriptionOfEmbed, partInWords, titleOfEmbed } from './embed-words'

const story = aStory(exampleFile)
const scope = partInWords(story, embedOf(story, '/')).replace('4 events, ', '')

describe('an embed in words', () => {
  it.each([
    ['/', 'Heartstopper Forever, a sourced timeline', `4 events, ${scope}`],
    ['/?order=newest', 'Heartstopper Forever, a sourced timeline', `4 events, ${scope}`],
    [
      '/cast/kit-connor/',
      'Kit Connor · Heartstopper Forever, a sourced timeline',
      'Kit Connor: 2 of 4 events',
    ],
    [
      '/?q=caf%C3%A9&asof=2025',
      '“café”, Known by 2025 · Heartstopper Forever, a sourced timeline',
      '“café”, Known by 2025: 1 of 4 events',
    ],
    [
      '/event/meeting/',
      'A meeting in a café · Heartstopper Forever, a sourced timeline',
      'One event from the story',
    ],
    [
      '/event/meeting/?asof=2025-04',
      'A meeting in a café · Heartstopper Forever, a sourced timeline',
      'One event from the story, as known by April 2025',
    ],
  ])('%s', (address, title, part) => {
    const embed = embedOf(story, address)
    expect(titleOfEmbed(story, embed)).toBe(title)
    expect(partInWords(story, embed)).toBe(part)
  })

  it('names the months of the story', () =>
    expect(scope).toMatch(/^[A-Z][a-z]+ 20\d\d to [A-Z][a-z]+ 20\d\d$/u))

  it('is described by its event, or by its size', () => {
    expect(descriptionOfEmbed(story, embedOf(story, '/event/meeting/'))).toBe(
      'February 2025: Two of them met.',
    )
    expect(descriptionOfEmbed(story, embedOf(story, '/event/premiere/'))).toBe(
      'July 2025, as announced: It comes in July.',
    )
    expect(descriptionOfEmbed(story, embedOf(story, '/'))).toBe(
      '4 events, 6 sources, and every claim says where it comes from.',
    )
  })
})
