import fc from 'fast-check'
import { expect, it } from 'vitest'
import { uuidOf, uuidOfEvent } from './uuid'

it('gives a record the same id for ever', () => {
  expect(uuidOf('event', 'netflix-announces-film')).toBe('799b439f-abbf-8de6-865f-f6452cf1f064')
  expect(uuidOf('correction', 'netflix-announces-film')).toBe(
    'a6b20789-b284-8176-8f29-12b704db7414',
  )
})

it('makes the id of an event from its oldest id', () => {
  expect(uuidOfEvent({ id: 'third', aliases: ['first', 'second'] })).toBe(
    uuidOfEvent({ id: 'first', aliases: [] }),
  )
})

it('makes unique UUIDs of version 8', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.constantFrom('event', 'correction'), fc.string()), {
        selector: (name) => name.join(' '),
        minLength: 2,
      }),
      (names) => {
        const uuids = names.map(([kind, id]) => uuidOf(kind, id))
        for (const uuid of uuids)
          expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u)
        expect(new Set(uuids).size).toBe(names.length)
      },
    ),
  )
})
