// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useKeys } from './keys'

const onJ = vi.fn<() => void>()
const onHelp = vi.fn<() => void>()
const setUp = (isOn = true) =>
  renderHook(({ isOn }) => useKeys({ j: onJ, '?': onHelp }, isOn), { initialProps: { isOn } })

/** Presses a key on an element; returns whether the default action was prevented. */
function press(key: string, options: KeyboardEventInit = {}, on: Element = document.body): boolean {
  return !on.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  )
}

describe('useKeys', () => {
  beforeEach(() => {
    document.body.innerHTML = ''
    vi.clearAllMocks()
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('runs a key’s action instead of the browser’s', () => {
    setUp()
    expect(press('j')).toBe(true)
    expect(press('?', { shiftKey: true })).toBe(true)
    expect(onJ).toHaveBeenCalledOnce()
    expect(onHelp).toHaveBeenCalledOnce()
  })

  it.each(['k', 'J', 'Tab', 'toString', 'constructor'])('ignores other keys: %s', (key) => {
    setUp()
    expect(press(key, { shiftKey: true })).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('works with Caps Lock on', () => {
    setUp()
    expect(press('J')).toBe(true)
    expect(onJ).toHaveBeenCalledOnce()
  })

  it.each([
    ['Cyrillic', 'о', 'KeyJ'],
    ['Cyrillic with Caps Lock on', 'О', 'KeyJ'],
    ['Greek', 'ξ', 'KeyJ'],
    ['Hebrew', 'ח', 'KeyJ'],
    ['Arabic', 'ت', 'KeyJ'],
    ['Thai', '่', 'KeyJ'],
    ['Dvorak', 'j', 'KeyC'],
  ])('works on a layout with letters in other places: %s', (_name, key, code) => {
    setUp()
    expect(press(key, { code })).toBe(true)
    expect(onJ).toHaveBeenCalledOnce()
  })

  it.each([
    ['the letter of a Latin layout, whatever its place', 'h', 'KeyJ'],
    ['an accented Latin letter', 'é', 'KeyJ'],
    ['another place of another script', 'л', 'KeyK'],
    ['a named key', 'Unidentified', 'KeyJ'],
    ['a dead key', 'Dead', 'KeyJ'],
  ])('does not take for another key: %s', (_name, key, code) => {
    setUp()
    expect(press(key, { code })).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('does not mistake a letter with Shift for a shortcut', () => {
    setUp()
    expect(press('О', { code: 'KeyJ', shiftKey: true })).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('finds the letter of a key that types two at once', () => {
    const onB = vi.fn<() => void>()
    renderHook(() => useKeys({ b: onB }, true))
    press('لا', { code: 'KeyB' })
    expect(onB).toHaveBeenCalledOnce()
  })

  it.each<[string, string, KeyboardEventInit]>([
    ['as a key with no name', 'Process', { code: 'KeyJ' }],
    ['by the old code', 'j', { code: 'KeyJ', keyCode: 229 }],
    ['by the old code, with a letter of another script', 'ㅓ', { code: 'KeyJ', keyCode: 229 }],
  ])('ignores keys of an input method that is known %s', (_name, key, options) => {
    setUp()
    expect(press(key, options)).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it.each<[string, KeyboardEventInit]>([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
    ['an input method', { isComposing: true }],
  ])('ignores keys with %s', (_name, options) => {
    setUp()
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
  ])('ignores keys in %s', (html) => {
    setUp()
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
  ])('works on and around %s', (html) => {
    setUp()
    document.body.innerHTML = html
    press('j', {}, document.body.firstElementChild ?? document.body)
    expect(onJ).toHaveBeenCalledOnce()
  })

  it('ignores keys while a dialog is open', () => {
    setUp()
    document.body.innerHTML = '<dialog open></dialog>'
    expect(press('j')).toBe(false)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('ignores keys that another listener has handled', () => {
    setUp()
    document.body.innerHTML = '<button>A button</button>'
    const button = document.body.firstElementChild ?? document.body
    button.addEventListener('keydown', (event) => event.preventDefault())
    press('j', {}, button)
    expect(onJ).not.toHaveBeenCalled()
  })

  it('can be switched off and on', () => {
    const { rerender, unmount } = setUp(false)
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
