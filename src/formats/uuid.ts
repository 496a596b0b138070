import { hashOf } from '../domain/hash'

const inHex = (text: string) => hashOf(text).toString(16).padStart(8, '0')

/**
 * Makes the permanent id of a record for other apps: a UUID of version 8 (RFC 9562), hashed from the kind
 * and the id, so it is the same on every host and in every edition.
 */
export function uuidOf(kind: string, id: string): string {
  const bits = [0, 1, 2, 3].map((part) => inHex(`${part} ${kind} ${id}`)).join('')
  const variant = (0x8 | (Number.parseInt(bits.charAt(16), 16) & 0x3)).toString(16)
  return [
    bits.slice(0, 8),
    bits.slice(8, 12),
    `8${bits.slice(13, 16)}`,
    `${variant}${bits.slice(17, 20)}`,
    bits.slice(20),
  ].join('-')
}

/** Makes the permanent id of an event from its oldest id, so that it survives a rename. */
export const uuidOfEvent = ({
  id,
  aliases,
}: {
  readonly id: string
  readonly aliases: readonly string[]
}): string => uuidOf('event', aliases[0] ?? id)
