/** The oldest engines that the program is written for, of spring and summer 2023. */
export const floor = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4']
