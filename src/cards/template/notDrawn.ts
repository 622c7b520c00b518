/** The finding for a style of a template that satori passes over. */
import { type Finding, finding, type Place } from "../../model/Finding.ts"

export const notDrawn = (place: Place, complaint: string): Finding =>
  finding(
    "FF4015",
    place,
    `A style of this template is not drawn: ${complaint.replace(/\.$/, "")}.`,
    "Write it as satori takes it, or leave it out."
  )
