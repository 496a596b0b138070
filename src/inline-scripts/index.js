// Runs before the first paint; scripts/prerender/inline-assets.ts compiles it into one classic script for every page.
import './theme.js'
import './load-recovery.js'
