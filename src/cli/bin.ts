#!/usr/bin/env node
/** What `fanfare` starts: a build in which nothing changed is answered at once; else the command line, from Node's compile cache where there is one. */
import { enableCompileCache } from "node:module"
import { answerIdle } from "./idle.ts"

if (!answerIdle(process.argv.slice(2))) {
  enableCompileCache()
  await import("./main.ts")
}
