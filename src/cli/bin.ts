#!/usr/bin/env node
/** What `fanfare` starts: the command line, from Node's compile cache where there is one. */
import { enableCompileCache } from "node:module"

enableCompileCache()
await import("./main.ts")
