/** The boxes of task lists as characters, because feed readers drop what belongs to forms. Screen readers read them out. */
import type { Element } from "hast"
import { attribute } from "./elements.ts"

export const taskMark = (isDone: boolean): string => (isDone ? "☑" : "☐")

/** Only a box that nobody can tick is part of a text. */
export const isTaskBox = (element: Element): boolean =>
  element.tagName === "input" &&
  attribute(element, "type")?.toLowerCase() === "checkbox" &&
  (element.properties["disabled"] === true || /task-list/.test(attribute(element, "className") ?? ""))

export const markOfBox = (box: Element): string => taskMark(box.properties["checked"] === true)
