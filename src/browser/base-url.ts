/** Where the site stands on its host, "/" or "/anything/". */
const base = import.meta.env.BASE_URL

/** The address on the host of a path below the base; "//elsewhere" would be another host. */
export function hrefOf(path: string): string {
  return base + path.replace(/^[/\\\s]+/u, '')
}

/** The path below the base of a path on the host; one that lies elsewhere stays as it is. */
export function pathBelowBase(pathname: string): string {
  if (`${pathname}/` === base) return '/'
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname
}
