import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { everyPath, previewOf, routeOf } from '../src/router/paths'
import { story } from './support/site'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const paths = readdirSync(`${dist}/previews`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(dist.length))
const pictures = paths.map((path) => ({ path, bytes: readFileSync(dist + path) }))

test('every page has its preview picture, and every picture its page', () => {
  const wanted = new Set(everyPath(story).map((path) => previewOf(routeOf(path, story))))
  expect(wanted.size).toBe(
    1 + story.events.length + story.people.length + story.timeline.types.length,
  )
  expect(paths.toSorted()).toEqual([...wanted].toSorted())
})

test('every picture is a small PNG of the standard size', () => {
  const faulty = pictures.filter(
    ({ bytes }) =>
      bytes.toString('latin1', 0, 8) !== '\u0089PNG\r\n\u001A\n' ||
      bytes.readUInt32BE(16) !== 1200 ||
      bytes.readUInt32BE(20) !== 630 ||
      bytes.length >= 80_000,
  )
  expect(faulty.map(({ path, bytes }) => `${path}: ${bytes.length} bytes`)).toEqual([])
})

test('no two pictures are the same', () => {
  expect(new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size).toBe(pictures.length)
})

test('browsers can show each of them', async ({ page, baseURL }) => {
  await page.goto('about/')
  const sizes = await page.evaluate(
    async (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const picture = new Image()
          picture.src = address
          await picture.decode()
          return `${picture.naturalWidth} x ${picture.naturalHeight}`
        }),
      ),
    paths.map((path) => `${baseURL}${path}`),
  )
  expect(new Set(sizes)).toEqual(new Set(['1200 x 630']))
})
