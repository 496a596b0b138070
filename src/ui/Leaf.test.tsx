// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { leafShapes, type LeafShape } from '../design/drawings/leaves'
import { Leaf } from './Leaf'

const shapes = Object.keys(leafShapes) as readonly LeafShape[]

describe('a leaf', () => {
  it.each(shapes)('is an ornament that nobody hears of: %s', (shape) => {
    render(
      <button type="button">
        <Leaf shape={shape} />
        Interviews
      </button>,
    )
    const button = screen.getByRole('button', { name: 'Interviews' })
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    const [leaf] = button.children
    expect(leaf).toHaveAttribute('aria-hidden', 'true')
    expect(leaf).toHaveAttribute('focusable', 'false')
    expect(leaf?.firstElementChild).toHaveAttribute('d', leafShapes[shape])
  })

  it('has another outline for each shape', () => {
    expect(new Set(Object.values(leafShapes)).size).toBe(shapes.length)
  })
})
