import type { Told } from '../told'

const found = document.querySelector<HTMLElement>('#timeline')
if (!found) throw new Error('The page has no place for the timeline.')

/** Where the page wants its timeline. */
export const container = found

/** The events of the story, fetched. */
export const events = async (): Promise<readonly Told[]> =>
  (await fetch('events.json')).json() as Promise<readonly Told[]>
