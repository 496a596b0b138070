import { readFileSync } from 'node:fs'
import type { Problem } from '../src/content/problems'
import type { Timeline } from '../src/content/schema'
import { validateTimeline } from '../src/content/validate-content'
import { findJsonError } from './json-error'

// npm run check:content [file]: prints every problem of the content and what to do about it; exits 1 on any.

class Unreadable extends Error {}

const mostBytes = 5_000_000 // thirty times the story; phones load this file
const maxListed = 100
const file = process.argv[2] ?? 'public/data/timeline.json'

try {
  const checked = validateTimeline(JSON.parse(textOf(file)))
  console.log(checked.ok ? summary(checked.timeline) : report(checked.problems))
  process.exitCode = checked.ok ? 0 : 1
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  console.log(error.message)
  process.exitCode = 1
}

/** Reads a file; throws unless it is JSON. */
function textOf(name: string): string {
  const bytes = bytesOf(name)
  if (bytes.length > mostBytes)
    throw new Unreadable(`${name} is larger than 5 MB, which is no timeline any more.`)
  const text = decoded(name, bytes)
  if (text.startsWith('\uFEFF'))
    throw new Unreadable(
      `${name} starts with a byte order mark. Save it as "UTF-8", not as "UTF-8 with BOM".`,
    )
  const error = findJsonError(text)
  if (error)
    throw new Unreadable(
      `${name} is not yet JSON: line ${error.line}, column ${error.column}\n  ${error.remedy}`,
    )
  return text
}

function bytesOf(name: string): Uint8Array {
  try {
    return readFileSync(name)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new Unreadable(`There is no file ${name}.`)
    if (code === 'EISDIR') throw new Unreadable(`${name} is a folder. Name the file in it.`)
    throw new Unreadable(`${name} cannot be read: ${String(code)}.`)
  }
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Unreadable(`${name} is not text in UTF-8. Save it as "UTF-8".`)
  }
}

function report(problems: readonly Problem[]): string {
  const more = problems.length - maxListed
  return [
    ...problems
      .slice(0, maxListed)
      .map(
        ({ record, path, remedy }) =>
          `${[record, path].filter((part) => part !== '').join(' · ')}\n  ${remedy}`,
      ),
    ...(more > 0 ? [`and ${more} more`] : []),
    `${count(problems.length, 'problem')} in ${file}`,
  ].join('\n')
}

function summary({ events, people, sources }: Timeline): string {
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size
  const disagreements = events.flatMap((event) => event.disagreements).length
  const parts = [
    count(events.length, 'event'),
    `${count(sources.length, 'source')} from ${count(publishers, 'publisher')}`,
    count(people.length, 'person', 'people'),
    count(disagreements, 'disagreement'),
  ]
  return `${parts.join(', ')}: all clear`
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
