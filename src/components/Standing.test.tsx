// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { filmStandings, answerStandings } from '../domain/vocabulary'
import { Standing } from './Standing'

describe('Standing', () => {
  it.each([...filmStandings, ...answerStandings])(
    'shows a word and a drawing hidden from assistive technology: %s',
    (standing) => {
      const { container } = render(<Standing standing={standing} />)
      expect(container.textContent).toMatch(/^[A-Z]/u)
      expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
      expect(container.querySelector('[data-badge]')).toBeNull()
    },
  )

  it.each([
    ['of a person', filmStandings],
    ['of an answer', answerStandings.filter((standing) => standing !== 'hoped')], // "hoped" and "open" differ by outline
  ])('draws each standing %s differently', (_name, standings) => {
    const drawings = standings.map((standing) => {
      const { container } = render(<Standing standing={standing} isBadge />)
      return [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('|')
    })
    expect(new Set(drawings).size).toBe(standings.length)
  })
})
