interface ImportMetaEnv {
  /** Where the site is served, such as https://example.org; set by SITE_URL when building. */
  readonly VITE_SITE_URL?: string
}
