/** Says in one line that Node is too old, or that this is Deno, where the first missing function would end in a stack trace. */

/** The same as `engines` of package.json. */
const oldest = { major: 22, minor: 19 }

/** Whether it was refused; then the process is done. */
export const refuseOldNode = (): boolean => {
  if (process.versions["deno"] !== undefined) {
    process.stderr.write(
      "error: fanfare does not run on Deno, whose module loader panics on it (2.9.6).\n  fix: Run it with Node or Bun.\n"
    )
    process.exitCode = 4
    return true
  }
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return false
  process.stderr.write(
    `error: fanfare needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${process.versions.node}.\n  fix: Install a newer Node (https://nodejs.org/), or put one into the project: npm install --save-dev node\n`
  )
  process.exitCode = 4
  return true
}
