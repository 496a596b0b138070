import { createHash } from 'node:crypto'

/** The SHA-256 of a content. */
const hashOf = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest()

/** The name of a content in an address: another content has another. */
export const nameOf = (content: string): string => hashOf(content).toString('base64url').slice(0, 8)

/** The hash of a content as a browser compares it, in `integrity` and in a policy. */
export const integrityOf = (content: string | Buffer): string =>
  `sha256-${hashOf(content).toString('base64')}`
