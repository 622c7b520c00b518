/** Documents of Word where the package that reads them is not installed. */
import { afterEach, expect, test, vi } from "vitest"
import { docxOf, docxParagraph } from "./archives.ts"

afterEach(() => {
  vi.doUnmock("mammoth")
  vi.resetModules()
})

test("FF1655: the package to install is named, and the document stays as it was", async () => {
  vi.resetModules()
  vi.doMock("mammoth", () => {
    throw new Error("Cannot find package 'mammoth'")
  })
  const { docxNote } = await import("../../../src/sources/exports/notes/docxNote.ts")
  const bytes = Buffer.from(docxOf(docxParagraph("The quay opens", "Title")))
  expect(await docxNote({} as never, "quay.docx", bytes)).toMatchObject({
    _tag: "Unread",
    note: { code: "FF1655", fix: expect.stringContaining("npm install --save-dev mammoth") }
  })
})
