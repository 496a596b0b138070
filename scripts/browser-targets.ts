/** The oldest browser versions the build supports: those of spring and summer 2023. */
export const browserTargets = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4']
