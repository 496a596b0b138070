import { writeFileSync } from 'node:fs'
import { generated } from './generate-story'
import { readTimeline } from './read-timeline'

/*
 * Writes the content of a story that is long enough for chapters, for the browser tests:
 * tsx scripts/write-long-story.ts <file>
 */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Name the file to write.')
const real = readTimeline()
writeFileSync(file, JSON.stringify(generated(240, 6, real)))
