/** The thread of the guarded process: a task in, an answer or what is wrong out. */
import { parentPort } from "node:worker_threads"
import type { CompileTask, GuardAnswers, GuardTask, Mistake, Reply, SvgTask } from "./GuardTask.ts"
import { drawOwn, loadOwn } from "./ownTemplates.ts"
import { messageOf } from "./messageOf.ts"

const compile = async ({ tree, width, height, fonts }: CompileTask): Promise<GuardAnswers["Compile"]> => {
  const { compileTemplate, encodeCompiled, layoutFonts } = await import("../draw/drawing.ts")
  const { compiled, complaints } = await compileTemplate(tree, { width, height }, layoutFonts(fonts))
  return { bytes: encodeCompiled(compiled), complaints }
}

const drawSvg = async ({ svg, sides }: SvgTask): Promise<null> => {
  const { renderSvg } = await import("../raster/svg/renderSvg.ts")
  for (const side of sides) renderSvg(svg, side)
  return null
}

const answerOf = (task: GuardTask): Promise<GuardAnswers[GuardTask["_tag"]]> => {
  switch (task._tag) {
    case "Load":
      return loadOwn(task.url)
    case "Draw":
      return drawOwn(task)
    case "Compile":
      return compile(task)
    case "Svg":
      return drawSvg(task)
  }
}

/** What the user's code threw is not always an Error; what `ownTemplates.ts` throws is a mistake. */
const mistakeOf = (thrown: unknown): Mistake =>
  typeof thrown === "object" && thrown !== null && "mistake" in thrown
    ? (thrown.mistake as Mistake)
    : { message: messageOf(thrown), place: {} }

parentPort?.on("message", (task: GuardTask) => {
  void answerOf(task)
    .then(
      (answer): Reply => ({ _tag: "Done", answer }),
      (thrown: unknown): Reply => ({ _tag: "Failed", mistake: mistakeOf(thrown) })
    )
    .then((reply) => parentPort?.postMessage(reply))
})
