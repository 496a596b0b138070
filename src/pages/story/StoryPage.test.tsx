// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { inRouter } from '../../../test/in-router'
import { App } from '../../app/App'
import { en } from '../../messages/en'

/** Parts of the page that draw nothing, and the name of the one that throws. */
const { broken, drawing } = vi.hoisted(() => {
  const broken = { part: '' }
  const drawing = (part: string) => () => {
    if (part === broken.part) throw new Error('Planted')
    return null
  }
  return { broken, drawing }
})

vi.mock('../../features/board/BoardAside', () => ({ BoardAside: drawing('board aside') }))
vi.mock('../../features/board/BoardSheet', () => ({ BoardSheet: drawing('board below') }))
vi.mock('../../features/board/BoardInPrint', () => ({ BoardInPrint: drawing('board on paper') }))
vi.mock('../../features/filters/Filters', () => ({ Filters: drawing('filters') }))
vi.mock('./stage/Stage', () => ({ Stage: drawing('stage') }))
vi.mock('../../features/rail/Rail', () => ({ Rail: drawing('rail') }))
vi.mock('../../app/Notices', () => ({ Notices: drawing('notices') }))
vi.mock('../../features/help/HelpDialog', () => ({ HelpDialog: drawing('help') }))

describe('a part that throws while it is drawn', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    vi.stubGlobal('PerformanceNavigationTiming', vi.fn<() => void>())
    // What React and jsdom say of it while developing.
    vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    window.history.replaceState(null, '', '/')
  })

  it.each([
    ['filters', '/', 'The filters'],
    ['rail', '/', 'The timeline slider'],
    ['board aside', '/', 'The board'],
    ['board below', '/', 'The board'],
    ['board on paper', '/full/', 'The board'],
    ['stage', '/?asof=2025-04-22', 'The stage'],
    ['notices', '/', 'A message'],
    ['help', '/', 'The list of keyboard shortcuts'],
  ])('says so in its place, and the story goes on: %s', async (part, address, words) => {
    broken.part = part
    // The board is next to the story on a wide window only.
    const isWide = part === 'board aside'
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: isWide,
        onchange: null,
        addListener() {},
        removeListener() {},
      }),
    )
    window.history.replaceState(null, '', address)
    render(<App built={aStory(exampleFile).timeline} path={address.replace(/\?.*/u, '')} />, {
      wrapper: inRouter(),
    })
    const [message] = await screen.findAllByRole('alert', {}, { timeout: 20_000 })
    expect(message).toHaveTextContent(en.common.partFailed(words))
    expect(screen.getAllByRole('article').length).toBeGreaterThan(1)
  })
})
