import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Tests of pure code have no side effects, so they can share modules; tests with a DOM are isolated.
const pure = ['src/{domain,content,formats}/**/*.test.ts']

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    css: { include: /\/tokens\.css/u }, // one test reads it; all other styles are ignored
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'texts', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'page',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'e2e/support/*.test.ts',
            'bench/*.test.ts',
          ],
          exclude: pure,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: [
        'src/domain/**',
        'src/content/**',
        'src/router/{routes,paths,query-codec,embed-address}.ts',
        'src/formats/**',
      ],
      reporter: ['text-summary'],
      thresholds: { branches: 95 },
    },
  },
})
