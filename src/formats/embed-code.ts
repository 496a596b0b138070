import type { Story } from '../domain/story'
import { embedOf, printEmbed, type EmbedTheme } from '../router/embed-address'
import { absoluteUrl } from '../router/paths'
import { titleOfEmbed } from './embed-words'
import { escaped } from './markup'

/** The height of a frame whose editor has chosen none, in pixels. */
export const usualHeight = 600

/** How an editor wants a page of the timeline to stand in theirs. */
export interface Framing {
  /** The page, as its path and query. */
  readonly address: string
  readonly theme?: EmbedTheme | undefined
  /** In pixels: that of the frame until its script knows better, and for good without it. */
  readonly height?: number
}

interface Frame {
  /** The path and query of what the frame shows. */
  readonly path: string
  readonly title: string
  /** The frame as a line of HTML. */
  readonly html: string
}

/** The frame in which another site shows what can be toEmbed of a page; `home` is the whole address of the timeline. */
export function frameOf(
  story: Story,
  { address, theme, height = usualHeight }: Framing,
  home: string,
): Frame {
  const embed = embedOf(story, address, theme)
  const path = printEmbed(embed)
  const title = titleOfEmbed(story, embed)
  const html = `<iframe src="${escaped(absoluteUrl(home, path))}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`
  return { path, title, html }
}

/** The script that gives the frames of a page the height of what they show, as a line of HTML. */
export function scriptOf(home: string): string {
  return `<script src="${escaped(absoluteUrl(home, '/embed.js'))}" async></script>`
}

/** The height that somebody typed, within what makes sense for a frame. */
export function heightIn(text: string): number {
  const height = Math.round(Number(text))
  return text.trim() === '' || Number.isNaN(height)
    ? usualHeight
    : Math.min(Math.max(height, 150), 5000)
}
