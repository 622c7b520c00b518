import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/cli/bundle.ts",
    testTimeout: 60_000,
    pool: "forks",
    // Modules are loaded once for many files, by Node itself; no test changes what another one meets.
    isolate: false,
    experimental: { viteModuleRunner: false },
    maxWorkers: 2
  }
})
