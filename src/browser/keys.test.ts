// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useKeys } from './keys'

const onJ = vi.fn<() => void>()
const onHelp = vi.fn<() => void>()
const draw = (isOn = true) =>
  renderHook(({ isOn }) => useKeys({ j: onJ, '?': onHelp }, isOn), { initialProps: { isOn } })

/** Presses a key where an element is; tells whether something was done in place of what the browser does. */
function press(key: string, options: KeyboardEventInit = {}, on: Element = document.body): boolean {
  return !on.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  )
}

describe('single keys', () => {
  beforeEach(() => {
    document.body.innerHTML = ''
    vi.clearAllMocks()
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('do what they are bound to, in place of the browser', () => {
    draw()
    expect(press('j')).toBe(true)
    expect(press('?', { shiftKey: true })).toBe(true)
    expect(onJ).toHaveBeenCalledOnce()
    expect(onHelp).toHaveBeenCalledOnce()
  })

  it.each(['k', 'J', 'Tab', 'toString', 'constructor'])('leave others alone: %s', (key) => {
    draw()
    expect(press(key, { shiftKey: true })).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('work under Caps Lock', () => {
    draw()
    expect(press('J')).toBe(true)
    expect(onJ).toHaveBeenCalledOnce()
  })

  it.each<[string, KeyboardEventInit]>([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
    ['a text being composed', { isComposing: true }],
  ])('rest with %s', (_name, options) => {
    draw()
    expect(press('j', options)).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it.each([
    '<input>',
    '<input type="checkbox">',
    '<textarea></textarea>',
    '<select></select>',
    '<p contenteditable="true"></p>',
    '<p contenteditable></p>',
    '<div role="slider" tabindex="0"><b></b></div>',
    '<div role="combobox"></div>',
  ])('rest in %s', (html) => {
    draw()
    document.body.innerHTML = html
    const [inmost = document.body] = [...document.body.querySelectorAll('*')].toReversed()
    expect(press('j', {}, inmost)).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it.each([
    '<button>A button</button>',
    '<p contenteditable="false"></p>',
    '<a href="/">A link</a>',
    '<dialog></dialog>',
  ])('work on and beside %s', (html) => {
    draw()
    document.body.innerHTML = html
    press('j', {}, document.body.firstElementChild ?? document.body)
    expect(onJ).toHaveBeenCalledOnce()
  })

  it('rest while a dialog is open', () => {
    draw()
    document.body.innerHTML = '<dialog open></dialog>'
    expect(press('j')).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('rest where something nearer has taken the key', () => {
    draw()
    document.body.innerHTML = '<button>A button</button>'
    const button = document.body.firstElementChild ?? document.body
    button.addEventListener('keydown', (event) => event.preventDefault())
    press('j', {}, button)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('are switched off and on', () => {
    const { rerender, unmount } = draw(false)
    press('j')
    expect(onJ).not.toHaveBeenCalled()
    rerender({ isOn: true })
    press('j')
    expect(onJ).toHaveBeenCalledOnce()
    unmount()
    press('j')
    expect(onJ).toHaveBeenCalledOnce()
  })
})
