/** Keeps a build for the world from being published under an address that only one machine, or one preview, has. */
import { Effect } from "effect"
import { ConfigError } from "../../model/errors.ts"
import { finding } from "../../model/Finding.ts"
import { isCI } from "./flags.ts"
import { unfitHost } from "../../sources/http/unfitHost.ts"
import type { Settings } from "../../model/settings/Settings.ts"

export interface BaseUrlFlags {
  readonly strict: boolean
  readonly allowUrl: boolean
}

/** Fails where `CI` is set or `--strict` is given, unless `--allow-url` is. */
export const checkBaseUrl = (
  { site }: Settings,
  { strict, allowUrl }: BaseUrlFlags
): Effect.Effect<void, ConfigError> => {
  const reason = unfitHost(new URL(site.url).hostname)
  const inCI = isCI()
  if (reason === undefined || allowUrl || !(strict || inCI)) return Effect.void
  const detail = `site.url is ${site.url}, ${reason}: readers would follow every link of the feeds there.`
  const hint = `Set site.url to where the site is published, or give --allow-url (this is refused ${inCI ? "because CI is set" : "under --strict"}).`
  return Effect.fail(new ConfigError({ detail, hint, findings: [finding("FF6208", {}, detail, hint)] }))
}
