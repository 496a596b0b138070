import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aTimeline } from '../test/builders'
import { validateTimeline } from '../src/content/validate-content'
import { timelineSchema } from '../src/content/schema'

const readme = readFileSync(new URL('../public/data/README.md', import.meta.url), 'utf8')

it('has examples that are valid together', () => {
  const [source, via, person, event, , , correction, ...others] = [
    ...readme.matchAll(/```json\n(.*?)```/gsu),
  ].map(([, example = '']): unknown => JSON.parse(example))
  expect(others).toEqual([])
  const file = {
    ...aTimeline(),
    sources: [source, via],
    people: [person],
    events: [event],
    corrections: [correction],
  }
  expect(validateTimeline(file)).toMatchObject({ ok: true })
})

it('has a line for each field', () => {
  const { site, summary, groups, minute, afterwards, events, people } = timelineSchema.entries
  const { sources, corrections, types, questions } = timelineSchema.entries
  const records = [
    timelineSchema,
    site,
    summary.item,
    groups.item,
    minute.item,
    afterwards.wrapped.item,
    events.item,
    people.item,
    sources.item,
    corrections.wrapped.item,
    types.item,
    questions.item,
  ]
  const fields = new Set(records.flatMap(({ entries }) => Object.keys(entries)))
  expect([...fields].filter((field) => !readme.includes(`\`${field}\``))).toEqual([])
})
