// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AsofField } from './AsofField'
import { en } from '../../messages/en'

function draw(asof?: string) {
  const onAsof = vi.fn<(asof: string | undefined) => void>()
  render(<AsofField asof={asof} scope="2024-10/2025-07" onAsof={onAsof} />)
  return { field: screen.getByLabelText(en.filters.asOf), onAsof }
}

describe('the field of a day', () => {
  it('offers the days of the story', () => {
    const { field } = draw()
    expect(field).toHaveAttribute('min', '2024-10-01')
    expect(field).toHaveAttribute('max', '2025-07-31')
    expect(field).toHaveValue('')
  })

  it.each([
    ['2025-02-14', '2025-02-14'],
    ['2025-02', '2025-02-28'],
    ['2024', '2024-12-31'],
  ])('shows %s as its last day, %s', (asof, day) => {
    expect(draw(asof).field).toHaveValue(day)
  })

  it.each([
    ['2025-02-14', ['2025-02-14']],
    ['2024-10-01', ['2024-10-01']],
    ['2025-07-31', ['2025-07-31']],
    ['', [undefined]],
    ['2026-11-22', ['2026-11-22']],
    ['0002-02-14', []], // a year that is being typed
    ['0202-02-14', []],
  ])('at "%s" wishes for %j', (value, wishes) => {
    const { field, onAsof } = draw('2025-04-22')
    fireEvent.change(field, { target: { value } })
    expect(onAsof.mock.calls.map(([asof]) => asof)).toEqual(wishes)
  })

  it('keeps a date that is half typed, until the reader leaves the field', () => {
    const { field } = draw('2025-04-22')
    fireEvent.change(field, { target: { value: '0002-02-14' } })
    expect(field).toHaveValue('0002-02-14')
    fireEvent.blur(field)
    expect(field).toHaveValue('2025-04-22')
  })
})
