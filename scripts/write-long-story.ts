import { readFileSync, writeFileSync } from 'node:fs'
import { generated } from './generate-story'
import { parseTimeline } from '../src/content/validate-content'

/*
 * Writes the content of a story that is long enough for chapters, for the browser tests:
 * tsx scripts/write-long-story.ts <file>
 */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Name the file to write.')
const real = parseTimeline(
  JSON.parse(readFileSync(new URL('../public/data/timeline.json', import.meta.url), 'utf8')),
)
writeFileSync(file, JSON.stringify(generated(240, 6, real)))
