import { readFileSync } from 'node:fs'
import type { Timeline } from '../src/content/schema'
import { parseTimeline } from '../src/content/validate-content'

const contentFile = new URL('../public/data/timeline.json', import.meta.url)

/** Reads a content file, that of this site by default; throws a `ContentError` if it is invalid. */
export const readTimeline = (file: string | URL = contentFile): Timeline =>
  parseTimeline(JSON.parse(readFileSync(file, 'utf8')))
