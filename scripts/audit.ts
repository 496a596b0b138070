interface Advised {
  readonly name: string
  readonly severity: string
  readonly range: string
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, Advised>>
  readonly metadata?: { readonly dependencies?: { readonly prod?: number } }
  readonly message?: string
  readonly error?: { readonly code?: string; readonly summary?: string }
}

/** Sums up `npm audit --json` in lines; no answer from the registry is reported, but not a failure. */
export function verdictOn(output: string): { readonly isFaulty: boolean; readonly words: string } {
  const { vulnerabilities, metadata, message, error } = reportIn(output)
  if (error?.code === 'ENOLOCK')
    return {
      isFaulty: true,
      words: `Audit: NOT DONE. Nothing was asked, for there is no lock file (${error.summary ?? 'ENOLOCK'}).`,
    }
  if (!vulnerabilities)
    return {
      isFaulty: false,
      words: `Audit: NOT DONE. The registry gave no answer that can be read (${message ?? error?.summary ?? 'none came in time'}).`,
    }
  const advised = Object.values(vulnerabilities)
  if (advised.length === 0)
    return {
      isFaulty: false,
      words: `Audit: nothing is known against any of the ${metadata?.dependencies?.prod ?? 0} packages that ship or that those ask for.`,
    }
  return {
    isFaulty: true,
    words: [
      'Audit: something is known against what ships.',
      ...advised.map(({ name, severity, range }) => `  ${name} ${range}: ${severity}`),
    ].join('\n'),
  }
}

function reportIn(output: string): Report {
  try {
    return (JSON.parse(output) as Report | null) ?? {}
  } catch {
    return {}
  }
}
