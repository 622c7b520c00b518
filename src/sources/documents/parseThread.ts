/** The thread of the guarded process that reads documents of others. */
import { serveTasks } from "../../guard/serveTasks.ts"
import type { ParseAnswers, ParseTask } from "./ParseTask.ts"

serveTasks(async (task: ParseTask): Promise<ParseAnswers[ParseTask["_tag"]]> => {
  switch (task._tag) {
    case "Feed": {
      const { parseFeed } = await import("./parseFeed.ts")
      return parseFeed(task)
    }
    case "Page": {
      const { parsePage } = await import("./parsePage.ts")
      return parsePage(task)
    }
  }
})
