/** `fanfare help` and `fanfare help build`, as many tools have them, for the flag that says the same. */

/** Another word stays what it is: a command of that name comes first. */
export const withHelp = (args: ReadonlyArray<string>): ReadonlyArray<string> =>
  args[0] === "help" ? [...args.slice(1).filter((word) => word !== "--help" && word !== "-h"), "--help"] : args
