/** A poll as its question and the answers to choose from: feed readers, and pages without scripts, drop what belongs to forms. */
import type { Element } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { h } from "../../markup/html/h.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { plainText } from "../../markup/plainText.ts"

/**
 * Null for any other form: one that asks for an address, a search, one with a single choice. What was counted, in the
 * form or near it, names the answers already: then they are not told twice.
 */
export const pollOf = (form: Element, near: () => ReadonlyArray<Element>): ReadonlyArray<Element> | null => {
  if (form.tagName !== "form" && form.tagName !== "fieldset") return null
  const parts = elementsIn(form)
  if (parts.some(asksForText)) return null
  const choices = parts.filter(isChoice)
  if (choices.length < 2) return null
  const labels = labelsOf(parts)
  const answers = choices.map((choice) => answerOf(choice, labels))
  if (answers.includes("")) return null
  const question = textOf(parts.find(({ tagName }) => tagName === "legend") ?? parts.find(isWords))
  const asked = question === "" ? [] : [h("p", h("strong", question))]
  const counted = parts.find((part) => isList(part) && names(part, answers))
  if (counted !== undefined) return [...asked, counted]
  if (near().some((one) => names(one, answers))) return asked
  return [
    ...asked,
    h(
      "ul",
      answers.map((answer) => h("li", answer))
    )
  ]
}

const isList = ({ tagName }: Element): boolean => /^(?:ul|ol|dl|table)$/.test(tagName)

/** UTF-16 units that a list of what was counted says beside each answer. */
const besides = 60

/** Whether it says all answers and little else, and offers none to choose. */
const names = (element: Element, answers: ReadonlyArray<string>): boolean => {
  if (elementsIn(element).some(isChoice)) return false
  const text = textOf(element)
  const most = answers.reduce((sum, answer) => sum + answer.length + besides, besides)
  return text.length <= most && answers.every((answer) => text.includes(answer))
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
