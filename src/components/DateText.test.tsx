// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DateText } from './DateText'

describe('DateText', () => {
  it.each([
    ['2025-04-22', '22 April 2025', '2025-04-22'],
    ['[2025-02-15,2025-02-16]', '15 or 16 February 2025', '2025-02'],
  ])('renders %s as "%s" with the machine-readable value %s', (date, words, machine) => {
    render(<DateText date={date} />)
    expect(screen.getByRole('time')).toHaveTextContent(words)
    expect(screen.getByRole('time')).toHaveAttribute('datetime', machine)
  })

  it('renders no time element for a date that spans two years', () => {
    render(<DateText date="2024-12/2025-01" />)
    expect(screen.getByText('December 2024 to January 2025')).toBeVisible()
    expect(screen.queryByRole('time')).not.toBeInTheDocument()
  })
})
