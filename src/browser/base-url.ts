/** Returns the site-absolute href of a path; strips leading slashes, since "//elsewhere" is another host. */
export function hrefOf(path: string): string {
  return import.meta.env.BASE_URL + path.replace(/^[/\\\s]+/u, '')
}

/** Returns a pathname relative to the base; one outside the base is returned unchanged. */
export function pathBelowBase(pathname: string): string {
  const base = import.meta.env.BASE_URL
  if (`${pathname}/` === base) return '/'
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname
}
