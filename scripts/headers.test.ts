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

  it('differs in nothing else', () => {
    const loosened = (path: string) => ({ ...headersFor(path), 'content-security-policy': headersFor(path)['content-security-policy']?.replace(/frame-ancestors [^;]+/u, '') })
    expect(loosened('/embed/')).toEqual(loosened('/'))
  })
})
