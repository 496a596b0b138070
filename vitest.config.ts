import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    css: { include: /\/tokens\.css/u }, // a test reads it; other styles are left out
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/url/**'],
      reporter: ['text-summary'],
      thresholds: { branches: 95 },
    },
  },
})
