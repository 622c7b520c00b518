/** A poll as its question and the answers to choose from: feed readers, and pages without scripts, drop what belongs to forms. */
import type { Element } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { h } from "../../markup/html/h.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { plainText } from "../../markup/plainText.ts"

/** Null for any other form: one that asks for an address, a search, one with a single choice. */
export const pollOf = (form: Element): ReadonlyArray<Element> | null => {
  if (form.tagName !== "form" && form.tagName !== "fieldset") return null
  const parts = elementsIn(form)
  if (parts.some(asksForText)) return null
  const choices = parts.filter(isChoice)
  const answers = choices.flatMap((choice) => answerOf(choice, parts))
  if (answers.length < 2 || answers.length < choices.length) return null
  const question = textOf(parts.find(({ tagName }) => tagName === "legend") ?? parts.find(isWords))
  return [
    ...(question === "" ? [] : [h("p", h("strong", question))]),
    h(
      "ul",
      answers.map((answer) => h("li", answer))
    )
  ]
}

const typeOf = (element: Element): string => (attribute(element, "type") ?? "text").toLowerCase()

const isChoice = (element: Element): boolean =>
  element.tagName === "input" && (typeOf(element) === "radio" || typeOf(element) === "checkbox")

const asksForText = (element: Element): boolean =>
  element.tagName === "textarea" ||
  (element.tagName === "input" && ["email", "password", "search", "tel", "text", "url"].includes(typeOf(element)))

const isWords = ({ tagName }: Element): boolean => /^(?:h[1-6]|p)$/.test(tagName)

/** The label around a choice, or the one that names it. */
const answerOf = (choice: Element, parts: ReadonlyArray<Element>): ReadonlyArray<string> => {
  const id = attribute(choice, "id")
  const label = parts.find(
    (one) =>
      one.tagName === "label" &&
      (elementsIn(one).includes(choice) || (id !== undefined && attribute(one, "htmlFor") === id))
  )
  const answer = textOf(label) || oneLine(attribute(choice, "ariaLabel") ?? "")
  return answer === "" ? [] : [answer]
}

const textOf = (element: Element | undefined): string =>
  element === undefined ? "" : oneLine(plainText({ type: "root", children: element.children }))
