import { expect, it } from 'vitest'
import { aTimeline } from '../../test/builders'
import { appIcons, manifestLink, manifestOf } from './manifest'

it.each(['/', '/timeline/'])('the site at %s is one app, which holds all that it names', (base) => {
  const manifest = JSON.parse(manifestOf(aTimeline().site, base, '#fcf7ec'))
  expect(manifest).toMatchObject({
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: '#fcf7ec',
  })
  expect(manifest.icons.map(({ src }: { src: string }) => src)).toEqual(
    appIcons.map(({ path }) => base + path.slice(1)),
  )
  expect(manifest.shortcuts.every(({ url }: { url: string }) => url.startsWith(base))).toBe(true)
  expect(manifestLink(base)).toEqual({ rel: 'manifest', href: `${base}manifest.webmanifest` })
})

it('has the icons that devices ask for', () => {
  expect(appIcons.map(({ size, purpose }) => `${size} ${purpose}`)).toEqual([
    '192 any',
    '512 any',
    '512 maskable',
  ])
})
