/** The options of a run that writes nothing and says what it found: `check`, and what `doctor` tries. */
import type { RunOptions } from "./RunOptions.ts"

/** Of a project and where it is built to, both absolute. It shrinks as it may: nothing of it is published. */
export const readOnly = ({ root, out }: Pick<RunOptions, "root" | "out">): RunOptions => ({
  root,
  configName: "",
  isUrlFit: () => true,
  shown: "",
  out,
  write: false,
  force: false,
  strict: false,
  acceptShrink: true,
  jobs: 1,
  wait: 0,
  asksConsumers: true,
  onEvent: () => undefined
})
