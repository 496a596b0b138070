import { readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { isDate } from '../src/domain/date/parse'
import { timelineSchema } from '../src/content/schema'

// Writes the JSON Schema that completes and checks public/data/timeline.json in an editor; with --check it writes nothing
// and exits 1 if the file is out of date.

const file = new URL('../public/data/timeline.schema.json', import.meta.url)

// Accepts every form of date that the validator accepts, and some days that do not exist, such as 31 April.
const point = String.raw`\d{4}(-\d\d(-\d\d)?)?`
const qualified = `${point}[?~%]?`
const datePattern = String.raw`^(${qualified}(/(${qualified}|\.\.))?|\.\./${qualified}|\[${point}(\.\.${point}|(,${point})+)\])$`

const { events, people, sources } = timelineSchema.entries
const { $schema, ...schema } = toJsonSchema(timelineSchema, {
  typeMode: 'input',
  errorMode: 'ignore', // what JSON Schema cannot express, the validator checks
  definitions: { event: events.item, person: people.item, source: sources.item },
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'check' &&
    'requirement' in valibotAction &&
    valibotAction.requirement === isDate
      ? {
          ...jsonSchema,
          pattern: datePattern,
          examples: [
            '2025-04-22',
            '2025-04',
            '2025-03~',
            '[2025-02-15,2025-02-16]',
            '2025-04-22/2025-05-02',
          ],
        }
      : undefined,
})

const text = `${JSON.stringify(
  {
    $schema,
    title: 'Timeline',
    description:
      'The events, people and sources of the timeline. README.md in this folder explains each field; `npm run check:content` checks what a schema cannot.',
    ...schema,
  },
  null,
  2,
)}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
} else if (onDisk() !== text) {
  console.log(
    'public/data/timeline.schema.json is not up to date. Run: npx tsx scripts/write-schema.ts',
  )
  process.exitCode = 1
}

function onDisk(): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined // a missing file is out of date
  }
}
