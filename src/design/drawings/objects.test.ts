import { expect, it } from 'vitest'
import { drawingNames } from '../../domain/vocabulary'
import sprite from './objects.svg?raw'

const symbols = new Map(
  [...sprite.matchAll(/<symbol id="([\w-]+)" viewBox="0 0 120 120">(.*?)<\/symbol>/gsu)].map(
    ([, id = '', body = '']) => [id, body],
  ),
)

it('has the drawings that the content may name, and no other', () => {
  expect([...symbols.keys()]).toEqual(drawingNames)
})

it.each(drawingNames)('draws one stroke of %s, in no colour but those of the page', (name) => {
  const body = symbols.get(name) ?? ''
  expect(body.match(/pathLength="1" stroke-dasharray="1 2"/gu)).toHaveLength(1)
  for (const [, colour] of body.matchAll(/(?:fill|stroke)="([^"]*)"/gu))
    expect(['currentColor', 'none']).toContain(colour)
})
