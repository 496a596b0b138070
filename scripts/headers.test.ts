import { describe, expect, it } from 'vitest'
import { headersFor } from './headers'

const ancestorsOf = (path: string) => /frame-ancestors ([^;]+)/u.exec(headersFor(path)['content-security-policy'] ?? '')?.[1]

describe('headersFor', () => {
  it.each(['/embed/', '/embed/event/the-title/', 'embed/', 'embed/no/such/page/'])('lets every site frame %s', (path) => {
    expect(ancestorsOf(path)).toBe('*')
  })

  it.each(['/', '', '/embed', '/embed.js', '/event/embed/', '/about/embed/', '/cast/', '/assets/embed/x.js'])('lets no site frame %s', (path) => {
    expect(ancestorsOf(path)).toBe("'none'")
  })

  it('lets even an isolated page show what may be framed', () => {
    expect(headersFor('/embed/')).toMatchObject({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'cross-origin' })
    expect(headersFor('/embed.js')).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' })
  })
})
