// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { leafShapes, type LeafName } from '../design/drawings/leaves'
import { Leaf } from './Leaf'

const shapes = Object.keys(leafShapes) as readonly LeafName[]

describe('Leaf', () => {
  it.each(shapes)('is decorative, hidden from assistive technology: %s', (shape) => {
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
    expect(leaf?.firstElementChild).toHaveAttribute('d', leafShapes[shape])
  })

  it('has a different outline for each shape', () => {
    expect(new Set(Object.values(leafShapes)).size).toBe(shapes.length)
  })
})
