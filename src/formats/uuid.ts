import { hashOf } from '../domain/hash'

const inHex = (text: string) => hashOf(text).toString(16).padStart(8, '0')

/**
 * The name of a record for the programs of others, the same at every host and in every edition: a UUID of version 8
 * (RFC 9562), whose bits are made of the kind and the id.
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

/** The name of an event for the programs of others; made of the oldest of its ids, it outlives a new one. */
export const uuidOfEvent = ({
  id,
  aliases,
}: {
  readonly id: string
  readonly aliases: readonly string[]
}): string => uuidOf('event', aliases[0] ?? id)
