/** Two texts as a unified diff, in the form that `patch` and `git apply` take. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff"

/** `before`: null for a new file. Empty where nothing differs. */
export const unifiedDiff = (path: string, before: string | null, after: string): string =>
  before === after
    ? ""
    : createTwoFilesPatch(
        before === null ? "/dev/null" : `a/${path}`,
        `b/${path}`,
        before ?? "",
        after,
        undefined,
        undefined,
        {
          context: 3,
          headerOptions: FILE_HEADERS_ONLY
        }
      )
