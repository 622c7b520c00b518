/** A config in a folder of its own, found and read as the command line does it. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { loadConfig } from "../../src/config/loadConfig.ts"
import type { ConfigError } from "../../src/model/errors.ts"
import type { Settings } from "../../src/model/settings/Settings.ts"

export const load = (name: string, text: string | Uint8Array, file: string | null = null) => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-config-"))
  writeFileSync(join(root, name), text)
  return Effect.runPromise(loadConfig(root, file).pipe(Effect.provide(NodeServices.layer), Effect.result))
}

export const good = async (name: string, text: string | Uint8Array): Promise<Settings> => {
  const result = await load(name, text)
  if (result._tag === "Failure") throw result.failure
  return result.success
}

export const bad = async (text: string | Uint8Array, name = "fanfare.config.yaml"): Promise<ConfigError> => {
  const result = await load(name, text)
  if (result._tag === "Success") throw new Error("expected an error")
  return result.failure
}
