import type { Story } from '../domain/story'
import { embedOf, printEmbed, type EmbedTheme } from '../router/embed-address'
import { absoluteUrl } from '../router/paths'
import { titleOfEmbed } from './embed-words'
import { escaped } from './markup'

/** The default height of a frame, in pixels. */
export const defaultHeight = 600

/** How to embed a page of the timeline. */
export interface FrameOptions {
  /** The path and query of the page. */
  readonly address: string
  readonly theme?: EmbedTheme | undefined
  /** In pixels; the script of the frame adjusts it later. */
  readonly height?: number
}

interface Frame {
  /** The path and query that the frame loads. */
  readonly path: string
  readonly title: string
  /** The iframe as a line of HTML. */
  readonly html: string
}

/** Makes the iframe that embeds a page in another site; `home` is the absolute URL of the home page. */
export function frameOf(
  story: Story,
  { address, theme, height = defaultHeight }: FrameOptions,
  home: string,
): Frame {
  const embed = embedOf(story, address, theme)
  const path = printEmbed(embed)
  const title = titleOfEmbed(story, embed)
  const html = `<iframe src="${escaped(absoluteUrl(home, path))}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`
  return { path, title, html }
}

/** Makes the script tag that adjusts the height of the frames to their content. */
export function scriptOf(home: string): string {
  return `<script src="${escaped(absoluteUrl(home, '/embed.js'))}" async></script>`
}

/** Parses a height and clamps it to a sensible range. */
export function heightIn(text: string): number {
  const height = Math.round(Number(text))
  return text.trim() === '' || Number.isNaN(height)
    ? defaultHeight
    : Math.min(Math.max(height, 150), 5000)
}
