#!/usr/bin/env node
/** What `fanfare` starts: a build in which nothing changed is answered at once; else the command line, from Node's compile cache where there is one. */
import module from "node:module"
import { answerIdle } from "./idle.ts"
import { refuseOldNode } from "./refuseOldNode.ts"

if (!refuseOldNode() && !answerIdle(process.argv.slice(2))) {
  module.enableCompileCache()
  const { main } = await import("./main.ts")
  main()
}
