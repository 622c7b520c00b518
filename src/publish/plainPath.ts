/** The paths that are obeyed at all: relative, in forward slashes, and never a step up. Text only; links are looked for elsewhere. */

/** Whether a path is relative, without empty parts, `.`, `..`, backslashes and control characters. */
export const isPlainPath = (path: string): boolean =>
  path.length <= 4096 &&
  // oxlint-disable-next-line no-control-regex
  !/[\\\u0000-\u001f\u007f]/.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== "..")

/** Whether a path can be that of a site generator's page, relative to the project: HTML, and in no folder of a tool's own. */
export const isPagePath = (path: string): boolean =>
  isPlainPath(path) &&
  /\.html?$/i.test(path) &&
  !/(?:^|\/)(?:\.git|\.fanfare|\.fanfare-staging|node_modules)\//i.test(path)

/** The ledger, relative to the project. */
export const ledgerPath = "fanfare.ledger.jsonl"
