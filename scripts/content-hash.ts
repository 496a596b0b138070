import { createHash } from 'node:crypto'

/** The SHA-256 of a content. */
export const hashOf = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest()

/** The name of a content in an address: another content has another. */
export const nameOf = (content: string): string => hashOf(content).toString('base64url').slice(0, 8)
