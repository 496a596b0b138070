import type { Told } from '../told'

const found = document.querySelector<HTMLElement>('#timeline')
if (!found) throw new Error('The page has no place for the timeline.')

/** Container of the timeline. */
export const container = found

/** Fetches the events of the story. */
export const events = async (): Promise<readonly Told[]> =>
  (await fetch('events.json')).json() as Promise<readonly Told[]>
