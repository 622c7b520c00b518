/** What a build changes, file by file, for those who ask before it is published or want to know after. */

/**
 * A file that a build changes, or would change.
 *
 * @example
 * ```ts
 * import { type Change, createFanfare } from "fanfare"
 *
 * const isNew = ({ state }: Change): boolean => state === "new"
 * await using fanfare = await createFanfare()
 * console.log((await fanfare.build({ dryRun: true })).changes.filter(isNew).length)
 * ```
 */
export interface Change {
  /** Relative to the output directory; that of a site generator's page to the project. */
  readonly path: string
  readonly state: "new" | "changed" | "deleted"
}
