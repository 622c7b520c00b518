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
  if (choices.length < 2) return null
  const labels = labelsOf(parts)
  const answers = choices.map((choice) => answerOf(choice, labels))
  if (answers.includes("")) return null
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

/** Labels by the controls around which they stand, and by the ids that they name. The first of several counts. */
const labelsOf = (parts: ReadonlyArray<Element>): ReadonlyMap<Element | string, Element> => {
  const labels = new Map<Element | string, Element>()
  for (const label of parts) {
    if (label.tagName !== "label") continue
    for (const key of [attribute(label, "htmlFor"), ...elementsIn(label).filter(isChoice)])
      if (key !== undefined && !labels.has(key)) labels.set(key, label)
  }
  return labels
}

/** Empty where nothing says what is chosen. */
const answerOf = (choice: Element, labels: ReadonlyMap<Element | string, Element>): string =>
  textOf(labels.get(choice) ?? labels.get(attribute(choice, "id") ?? "")) ||
  oneLine(attribute(choice, "ariaLabel") ?? "")

const textOf = (element: Element | undefined): string =>
  element === undefined ? "" : oneLine(plainText({ type: "root", children: element.children }))
