import { createHash } from 'node:crypto'

const hashOf = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest()

/** Names a file by its content. */
export const nameOf = (content: string): string => hashOf(content).toString('base64url').slice(0, 8)

/** Hashes a content in the form of `integrity` attributes and of a Content-Security-Policy. */
export const integrityOf = (content: string | Buffer): string =>
  `sha256-${hashOf(content).toString('base64')}`
