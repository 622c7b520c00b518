/** The thread of the guarded process that draws. */
import { serveTasks } from "../../guard/serveTasks.ts"
import type { CompileTask, GuardAnswers, GuardTask, SvgTask } from "./GuardTask.ts"
import { drawOwn, loadOwn } from "./ownTemplates.ts"

const compile = async ({ tree, width, height, fonts }: CompileTask): Promise<GuardAnswers["Compile"]> => {
  const { compileTemplate, encodeCompiled, layoutFonts } = await import("../draw/drawing.ts")
  const { compiled, ...rest } = await compileTemplate(tree, { width, height }, layoutFonts(fonts))
  return { bytes: encodeCompiled(compiled), ...rest }
}

const drawSvg = async ({ svg, sides: [first, ...further] }: SvgTask): Promise<GuardAnswers["Svg"]> => {
  const { renderSvg } = await import("../raster/svg/renderSvg.ts")
  let drawn = renderSvg(svg, first)
  for (const side of further) drawn = renderSvg(svg, side)
  return drawn
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

serveTasks(answerOf)
