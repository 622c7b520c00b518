/**
 * Where an article stands in other languages: a group from language to
 * address, for example `{ ar: /ar/harbour/, fr: https://… }`. Whether there
 * is such a page is not asked here.
 */
import { Result } from "effect"
import type { Translation } from "../../model/Article.ts"
import * as read from "./fieldValues.ts"
import { isRecord } from "./fields.ts"
import { type Reader, shown, type Wrong, wrong } from "./Reader.ts"

/** Addresses as they were written: absolute, or relative to the site. */
export const translations: Reader<ReadonlyArray<Translation>> = (value, _key, leaveOut) => {
  if (!isRecord(value))
    return wrong(
      `is not a group of addresses: ${shown(value)}.`,
      "Write each language with its address, for example `translations: { ar: /ar/harbour/ }`."
    )
  const found = new Map<string, string>()
  for (const [key, part] of Object.entries(value)) {
    if (part === null || part === "") continue
    const entry = entryOf(key, part, leaveOut)
    if (Result.isFailure(entry)) leaveOut({ ...entry.failure, at: [key] })
    else found.set(...entry.success)
  }
  return Result.succeed(found.size === 0 ? undefined : [...found].map(([language, url]) => ({ language, url })))
}

const entryOf = (
  key: string,
  part: unknown,
  leaveOut: (part: Wrong) => void
): Result.Result<readonly [string, string], Wrong> => {
  const language = key.toLowerCase() === "x-default" ? Result.succeed("x-default") : read.language(key, key, leaveOut)
  const url = read.address(part, key, leaveOut)
  if (Result.isFailure(language))
    return wrong(`names a language that is none: "${key}".`, "Write a tag such as en, ar or pt-BR, or x-default.")
  return Result.isFailure(url) || url.success === undefined || language.success === undefined
    ? wrong(
        `has no address of the web for ${key}: ${shown(part)}.`,
        "Write an address that begins with https://, http:// or /."
      )
    : Result.succeed([language.success, url.success])
}
