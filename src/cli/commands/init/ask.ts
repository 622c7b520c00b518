/** Questions on a terminal. Who gives no answer gets what stands in capitals; Ctrl-C ends the command as it ends any other. */
import { createInterface } from "node:readline/promises"
import { Effect } from "effect"

/** Whether somebody is there to answer. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY && process.env["TERM"] !== "dumb"

/** The answer without white space around it; empty where the terminal ends. */
export const ask = (question: string): Effect.Effect<string> =>
  Effect.callback<string>((resume) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    let answer = ""
    lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"))
    lines.once("close", () => resume(Effect.succeed(answer)))
    lines.question(question).then(
      (said) => {
        answer = said.trim()
        lines.close()
      },
      () => lines.close()
    )
    return Effect.sync(() => lines.close())
  })

/** `usual`: what an empty answer means. */
export const askYes = (question: string, usual: boolean): Effect.Effect<boolean> =>
  Effect.map(ask(`${question} ${usual ? "[Y/n]" : "[y/N]"} `), (answer) =>
    answer === "" ? usual : /^y(?:es)?$/i.test(answer)
  )
