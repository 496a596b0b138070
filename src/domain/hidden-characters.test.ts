import { describe, expect, it } from 'vitest'
import { hasHiddenCharacters } from './hidden-characters'

describe('hidden characters', () => {
  it.each([
    ['a null', 'A\0film'],
    ['a bell', 'A \u0007 film'],
    ['a line break', 'A\nfilm'],
    ['a tab', 'A\tfilm'],
    ['a paragraph break', 'A\u2029film'],
    ['a right-to-left override', 'A \u202Emlif'],
    ['an embedding', 'A \u202Bfilm\u202C'],
    ['an isolate', 'A \u2067film\u2069'],
    ['a direction mark', 'A \u200Ffilm'],
    ['an Arabic letter mark', 'A \u061Cfilm'],
    ['a zero-width space', 'A\u200Bfilm'],
    ['a soft hyphen', 'A fi\u00ADlm'],
    ['a word joiner', 'A\u2060film'],
    ['a byte order mark', 'A\uFEFFfilm'],
    ['a joiner among Latin letters', 'A fi\u200Dlm'],
    ['a joiner after a quotation mark', 'A “\u200Dfilm'],
    ['a joiner after a dash', 'A –\u200C film'],
    ['a joiner among kanji', '葛\u200D城'],
    ['a sign for colour after a letter', 'A fi\uFE0Flm'],
    ['a character that is none', 'A \uFFFF film'],
    ['a character of a further plane that is none', 'A \u{1FFFE} film'],
    ['a sign for an object', 'A \uFFFC film'],
    ['joiners in a row', 'علی\u200C\u200D\u200Cرضا'],
    ['letters of tags', 'A film\u{E0041}\u{E0042}'],
    ['a filler', 'A\u3164film'],
    ['a private character', 'A \uE000 film'],
    ['a first half of a character', 'A \uD83D film'],
    ['a second half of a character', 'A film\uDC9B'],
  ])('include %s', (_name, text) => {
    expect(hasHiddenCharacters(text)).toBe(true)
  })

  it.each([
    'كيت كونور',
    'ג׳ו לוק',
    'یاسمن علی\u200Cرضا',
    'ശ്രീ\u200D രാജ്',
    'Zoë Šárka Nguyễn',
    '周迅',
    '김다미',
    'นลินทิพย์',
    'कृष्णा',
    'שָׁלוֹם',
    'בְּרֵאשִׁ֖ית',
    'မျှော်လင့်ချက်',
    'ที่นี่',
    'བསྒྲུབས་',
    'म\u0930\u094D\u200Dयादा',
    'ក\u200Cខ',
    'Kit ❤\uFE0F Joe',
    'A 🏳\uFE0F\u200D🌈 film',
    '👩\u200D👩\u200D👧\u200D👦',
    '👩🏽\u200D🚀',
    '❤\uFE0E',
    '1\uFE0F\u20E3 film',
    '🇬🇧',
    'a\u00A0! 1 < 2 & 3',
    'A=B',
  ])('do not include those that scripts and emoji need: %s', (text) => {
    expect(hasHiddenCharacters(text)).toBe(false)
  })
})
