import { defineConfig } from "vitest/config"

/** Proofs that take too long for every run of the tests. */
export default defineConfig({
  test: {
    include: ["test/**/*.proof.ts"],
    testTimeout: 300_000,
    pool: "forks",
    maxWorkers: 2,
    globalSetup: "test/cli/bundle.ts"
  }
})
