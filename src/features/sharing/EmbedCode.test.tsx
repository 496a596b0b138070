// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { EmbedCode } from './EmbedCode'
import { enFiles } from '../../messages/en-files'

const story = aStory(exampleFile)

function renderCode() {
  const onCopy = vi.fn<(code: string) => void>()
  renderWithStory(
    story,
    <EmbedCode address="/cast/kit-connor/" home="https://host.example/" onCopy={onCopy} />,
  )
  return {
    user: userEvent.setup(),
    onCopy,
    code: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code for your page' }),
  }
}

describe('EmbedCode', () => {
  it('contains a frame and the script', () => {
    const { code } = renderCode()
    expect(code()).toHaveValue(
      '<iframe src="https://host.example/embed/?person=kit-connor" title="Kit Connor · Heartstopper Forever, a sourced timeline" width="100%" height="600" style="border: 0" loading="lazy"></iframe>\n<script src="https://host.example/embed.js" async></script>',
    )
    expect(code()).toHaveAttribute('readonly')
  })

  it('uses the chosen theme and height, and omits the script when the height is fixed', async () => {
    const { code, user } = renderCode()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Theme' }),
      enFiles.sharing.embed.themes.night,
    )
    await user.clear(screen.getByRole('spinbutton', { name: 'Height in pixels' }))
    await user.type(screen.getByRole('spinbutton', { name: 'Height in pixels' }), '420')
    await user.click(screen.getByRole('checkbox', { name: /^Fit the height to the content/u }))
    expect(code().value).toMatch(
      /^<iframe src="[^"]*\?person=kit-connor&amp;theme=night" [^>]*height="420"[^>]*><\/iframe>$/u,
    )
  })

  it('corrects an invalid height', async () => {
    const { code, user } = renderCode()
    const height = screen.getByRole('spinbutton', { name: 'Height in pixels' })
    await user.clear(height)
    await user.type(height, '7')
    await user.tab()
    expect(height).toHaveValue(150)
    expect(code().value).toContain('height="150"')
  })

  it('is copied exactly', async () => {
    const { code, user, onCopy } = renderCode()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Theme' }),
      enFiles.sharing.embed.themes.day,
    )
    await user.click(screen.getByRole('button', { name: enFiles.sharing.embed.copy }))
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(code().value)
  })

  it('shows a preview on demand', async () => {
    const { user } = renderCode()
    expect(screen.queryByTitle(/^Preview/u)).toBeNull()
    await user.click(screen.getByText(enFiles.sharing.embed.preview))
    const preview = await screen.findByTitle(
      'Preview: Kit Connor · Heartstopper Forever, a sourced timeline',
    )
    expect(preview).toHaveAttribute('src', '/embed/?person=kit-connor')
    expect(preview).toHaveAttribute('height', '600')
    const postHeight = (source: unknown, height: number) => {
      const message = new MessageEvent('message', {
        data: { source: 'sourced-timeline', height },
        origin: window.location.origin,
      })
      Object.defineProperty(message, 'source', { value: source })
      window.dispatchEvent(message)
    }
    postHeight(window, 900)
    expect(preview).toHaveAttribute('height', '600')
    postHeight((preview as HTMLIFrameElement).contentWindow, 812)
    await expect.poll(() => preview.getAttribute('height')).toBe('812')
  })
})
