/* What every page holds in itself, to run before its first paint; compiled into one classic script by scripts/prerender/inline-assets.ts. */
import './theme.js'
import './load-recovery.js'
import './defer-layout.js'
