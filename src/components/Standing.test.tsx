// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { personStandings, answerStandings } from '../domain/vocabulary'
import { en } from '../messages/en'
import { Standing } from './Standing'

describe('Standing', () => {
  it.each([...personStandings, ...answerStandings])(
    'shows a word and a drawing hidden from assistive technology: %s',
    (standing) => {
      const { container } = render(<Standing standing={standing} label="Certain" />)
      expect(container).toHaveTextContent('Certain')
      expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
      expect(container.querySelector('[data-badge]')).toBeNull()
    },
  )

  it.each(answerStandings)('names the standing of an answer: %s', (standing) => {
    const { container } = render(<Standing standing={standing} />)
    expect(container).toHaveTextContent(en.domain.answerStandings[standing])
  })

  it.each([
    ['of a person', personStandings],
    ['of an answer', answerStandings.filter((standing) => standing !== 'hoped')], // "hoped" and "open" differ by outline
  ])('draws each standing %s differently', (_name, standings) => {
    const drawings = standings.map((standing) => {
      const { container } = render(<Standing standing={standing} label="Certain" isBadge />)
      return [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('|')
    })
    expect(new Set(drawings).size).toBe(standings.length)
  })
})
