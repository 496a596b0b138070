import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { storyWordsIn } from '../test/story-words'
import { readTimeline } from './read-timeline'

it('no code and no public file but the content has a word of its story', () => {
  const files = execFileSync('git', ['ls-files', 'src', 'scripts', 'public', 'index.html'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(?:ts|tsx|js|mjs|css|html|svg)$/u.test(file) && !file.includes('.test.'))
  expect(files.length).toBeGreaterThan(300)
  expect(storyWordsIn(readTimeline(), files)).toEqual([])
})
