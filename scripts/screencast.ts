import type { CDPSession, Page } from 'playwright-core'

export interface Shot {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The picture in base64. */
  readonly jpeg: string
}

/** Records what a page shows while something is done to it, and for some time after. */
export async function record(
  page: Page,
  act: (session: CDPSession) => Promise<unknown>,
  milliseconds: number,
): Promise<readonly Shot[]> {
  const session = await page.context().newCDPSession(page)
  const shots: Shot[] = []
  session.on('Page.screencastFrame', ({ data, metadata: { timestamp = 0 }, sessionId }) => {
    shots.push({ at: timestamp * 1000, jpeg: data })
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {}) // sent after the end, too
  })
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 90 })
  await page.waitForTimeout(400) // shots show changes only: the first one shows the page as it is
  await act(session)
  await page.waitForTimeout(milliseconds)
  await session.send('Page.stopScreencast')
  await session.detach()
  return shots.toSorted((a, b) => a.at - b.at)
}

interface Rhythm {
  readonly from: number
  readonly every: number
  readonly count: number
}

/** Returns the pictures that were seen at equal intervals; before the first shot, that shot. */
export function resample(
  shots: readonly Shot[],
  { from, every, count }: Rhythm,
): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const seen = shots.findLast(({ at }) => at <= from + index * every) ?? shots[0]
    return seen?.jpeg ?? ''
  })
}
