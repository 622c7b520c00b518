import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/cli/bundle.ts",
    testTimeout: 60_000,
    pool: "forks",
    // Modules are loaded once for many files; no test changes what another one meets.
    isolate: false,
    maxWorkers: 2
  }
})
