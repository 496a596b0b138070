// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { filmStandings, answerStandings } from '../domain/vocabulary'
import { Standing } from './Standing'

describe('a standing', () => {
  it.each([...filmStandings, ...answerStandings])(
    'is a word and a drawing that nobody hears of: %s',
    (standing) => {
      const { container } = render(<Standing standing={standing} />)
      expect(container.textContent).toMatch(/^[A-Z]/u)
      expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
      expect(container.querySelector('[data-badge]')).toBeNull()
    },
  )

  it.each([
    ['of a person', filmStandings],
    ['of an answer', answerStandings.filter((standing) => standing !== 'hoped')], // told from "open" by the line, not by the fill
  ])('%s has a drawing of its own', (_name, standings) => {
    const drawings = standings.map((standing) => {
      const { container } = render(<Standing standing={standing} isBadge />)
      return [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('|')
    })
    expect(new Set(drawings).size).toBe(standings.length)
  })
})
