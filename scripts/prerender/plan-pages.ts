import type { Story } from '../../src/domain/story'
import {
  storyFrom,
  type InitialData,
  type Chapter,
  type PartialStory,
} from '../../src/long-story/initial-data'
import { splitChapters, manifestOf } from '../../src/long-story/split-chapters'
import {
  embeddedPath,
  everyEmbed,
  everyPath,
  everyRedirect,
  notFoundEmbedPath,
  notFoundPath,
  offlinePath,
  routeOf,
  toEmbed,
  type Route,
} from '../../src/router/paths'
import { nameOf } from '../content-hash'

/** A text file below the folder of the site. */
interface TextFile {
  readonly file: string
  readonly text: string
}

/** One page to render. */
export interface PlannedPage {
  readonly path: string
  readonly file: string
  readonly isEmbed: boolean
  /** What link previews describe; that of an embed is the missing page, which has none. */
  readonly route: Route
  /** The data that the page is rendered from. */
  readonly data: InitialData
  readonly story: Story
  /** Whether the story comes in chapters. */
  readonly isLong: boolean
  /** Index of the one chapter the page loads; undefined where it loads the whole story. */
  readonly chapter: number | undefined
}

/** What the build writes for a story: its data files, its pages, and copies of pages at former addresses. */
export interface SitePlan {
  readonly content: TextFile
  /** The chapters of a long story; empty for a story that every page loads as a whole. */
  readonly chapters: readonly TextFile[]
  readonly pages: readonly PlannedPage[]
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
}

/** Plans the files of a site; `only` limits the pages to some paths and the pages shown for missing ones. */
export function planSite(story: Story, only?: readonly string[]): SitePlan {
  const chapters = splitChapters(story)
  const chapterFiles = chapters.map((chapter) => dataFile('chapter', chapter))
  const manifest =
    chapters.length > 0
      ? manifestOf(
          story,
          chapters,
          chapterFiles.map(({ file }) => file),
        )
      : undefined

  const planPage = (path: string): PlannedPage => {
    const chapter = manifest && chapterFor(path, story, chapters)
    const part = manifest && { manifest, loadedChapters: loadedChapters(chapters, chapter) }
    return {
      path,
      file: fileOf(path),
      isEmbed: embeddedPath(path) !== undefined,
      route: routeOf(path, story),
      data: part ?? story.timeline,
      story: part ? storyFrom(part) : story,
      isLong: part !== undefined,
      chapter,
    }
  }
  const paths = [...everyPath(story), ...everyEmbed(story)].filter((path) => isWanted(path, only))
  return {
    content: dataFile('timeline', manifest ?? story.timeline),
    chapters: chapterFiles,
    pages: [...paths, notFoundPath, notFoundEmbedPath, offlinePath].map(planPage),
    redirects: everyRedirect(story)
      .flatMap(({ from, to }) => [
        { from, to },
        { from: toEmbed(from), to: toEmbed(to) },
      ])
      .filter(({ to }) => isWanted(to, only)),
  }
}

const isWanted = (path: string, only: readonly string[] | undefined) => !only || only.includes(path)

/** Finds the one chapter a page of a long story needs: that of its event, else the first; undefined if it needs all. */
function chapterFor(path: string, story: Story, chapters: readonly Chapter[]): number | undefined {
  const route = routeOf(embeddedPath(path) ?? path, story)
  switch (route.page) {
    case 'event':
      return chapters.findIndex(({ events }) => events.includes(route.event))
    case 'home':
    case 'full':
      return embeddedPath(path) === undefined ? 0 : undefined
    case 'about':
    case 'missing':
      return 0
    default:
      return undefined
  }
}

const loadedChapters = (
  chapters: readonly Chapter[],
  one: number | undefined,
): PartialStory['loadedChapters'] =>
  new Map([...chapters.entries()].filter(([index]) => one === undefined || index === one))

function dataFile(name: string, data: unknown): TextFile {
  const text = JSON.stringify(data)
  return { file: `assets/${name}-${nameOf(text)}.json`, text }
}

/** The file that a static host sends for a path. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}
