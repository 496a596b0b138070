import { readFileSync } from 'node:fs'
import Validator from '@adobe/structured-data-validator'
import jsonld from 'jsonld'

// Works without a network: the vocabulary of schema.org is a package, and a context for few terms is short.
const told = /^<[^>]*> <[^>]*(?:#type|#subClassOf|\/domainIncludes)> <[^>]*> /u
const prefixes = {
  schema: 'http://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
}
const context = { '@vocab': prefixes.schema, url: { '@type': '@id' }, item: { '@type': '@id' } }

/** The vocabulary of schema.org: its types, properties, and which belong together. */
async function vocabulary() {
  const quads = readFileSync(new URL(import.meta.resolve('@vocabulary/schema/schema.nq')), 'utf8')
  const triples = quads
    .split('\n')
    .flatMap((quad) => told.exec(quad)?.[0] ?? [])
    .map((triple) => `${triple}.`)
  return await jsonld.compact(
    await jsonld.fromRDF(triples.join('\n'), { format: 'application/n-quads' }),
    prefixes,
  )
}

/** A check of JSON-LD against the vocabulary and against what search engines ask for; gives back what it finds wrong. */
export async function structuredDataCheck() {
  const validator = new Validator(await vocabulary())
  return async (data: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
    const issues = await validator.validate({ jsonld: { [String(data['@type'])]: [data] } })
    return issues.map(({ issueMessage, path }) => `${issueMessage} ${JSON.stringify(path)}`)
  }
}

/** Expands JSON-LD at a URL, as its consumers do. */
export const expandedAt = (base: string, data: unknown) =>
  jsonld.expand(data, {
    base,
    documentLoader: (address) => {
      if (address !== 'https://schema.org')
        throw new Error(`The context is to be that of schema.org, not ${address}.`)
      return Promise.resolve({ documentUrl: address, document: { '@context': context } })
    },
  })
