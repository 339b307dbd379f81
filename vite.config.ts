import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  server: { port: 5173, strictPort: true },
  preview: { port: 5173, strictPort: true },
  test: {
    include: ['{src,scripts,mocks}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
});
