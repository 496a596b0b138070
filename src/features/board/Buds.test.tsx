// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { boardAt } from '../../domain/board-view'
import { defaultView } from '../../domain/view'
import { Buds } from './Buds'

const story = aStory(exampleFile)
const rowsAt = (name: string) => boardAt(story, defaultView, eventIn(story, name).id)

it('draws a bud for each question, filled by its standing, hidden from assistive technology', () => {
  const { container } = render(<Buds rows={rowsAt('netflix-announces-film')} />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  const [outlines, ...filled] = container.querySelectorAll('path')
  expect(outlines?.getAttribute('d')?.match(/M/gu)).toHaveLength(
    1 + story.timeline.questions.length,
  )
  // An answer that leaves its question open fills nothing.
  expect(filled.map((bud) => bud.getAttribute('data-standing'))).toEqual(['confirmed'])
})

it('weighs nothing in the prerendered page', () => {
  expect(renderToString(<Buds rows={rowsAt('meeting')} />)).toBe('')
})
