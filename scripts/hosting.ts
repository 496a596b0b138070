import type { Story } from '../src/domain/story'
import { toEmbed, everyPath, everyRedirect, absoluteUrl } from '../src/router/paths'
import { fileKinds, headersFor, pagePolicy, strictTransport, type InlineHashes } from './headers'

/*
 * Files for Netlify, Cloudflare Pages and similar hosts: headers and redirects. No header is set twice for one path, since
 * one host sends both values and another the last. So this policy does not mention frames: pages that must not be framed
 * have an `x-frame-options` header instead.
 */

/** Writes the files that hosts read, by name. */
export const hostFiles = (
  story: Story,
  base: string,
  hashes: InlineHashes,
): ReadonlyMap<string, string> =>
  new Map([
    [
      '_headers',
      headerRules(story, hashes)
        .map(({ pattern, headers }) => `${absoluteUrl(base, pattern)}\n${linesOf(headers)}`)
        .join('\n'),
    ],
    [
      '_redirects',
      everyRedirect(story)
        .map(({ from, to }) => `${absoluteUrl(base, from)} ${absoluteUrl(base, to)} 301\n`)
        .join(''),
    ],
  ])

const frames = `${toEmbed('/')}*`

function headerRules(story: Story, hashes: InlineHashes): typeof fileKinds {
  const { 'content-security-policy': _unframed, ...others } = headersFor('/', hashes)
  const { 'content-security-policy': _framed, ...inFrames } = headersFor(frames, hashes)
  const everywhere = {
    'content-security-policy': pagePolicy(hashes),
    ...others,
    'strict-transport-security': strictTransport,
  }
  const sections = new Set(everyPath(story).map((path) => path.replace(/^(\/[^/]+\/).*$/u, '$1*')))
  return [
    { pattern: '/*', headers: everywhere },
    ...[...sections].map((pattern) => ({ pattern, headers: { 'x-frame-options': 'DENY' } })),
    {
      pattern: frames,
      headers: Object.fromEntries(Object.entries(inFrames).filter(([name]) => !(name in others))),
    },
    ...fileKinds,
  ]
}

const linesOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')
