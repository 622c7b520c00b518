/** The only place that loads mammoth, which reads documents of Word. It is an optional package. */

export type MammothLoad =
  | { readonly _tag: "Loaded"; readonly mammoth: Mammoth }
  | { readonly _tag: "Missing"; readonly cause: unknown }

/** What is used of it. */
interface Mammoth {
  readonly convertToHtml: (
    input: { readonly buffer: Buffer },
    options: { readonly styleMap: Array<string>; readonly convertImage: never; readonly externalFileAccess: false }
  ) => Promise<{ readonly value: string }>
  readonly images: {
    readonly imgElement: (
      make: (image: {
        readonly contentType: string
        readonly readAsBuffer: () => Promise<Buffer>
      }) => Promise<{ src: string }>
    ) => unknown
  }
}

let loading: Promise<MammothLoad> | undefined

/** Never rejects. */
export const loadMammoth = (): Promise<MammothLoad> =>
  (loading ??= import("mammoth").then(
    (module): MammothLoad => ({ _tag: "Loaded", mammoth: module.default as unknown as Mammoth }),
    (cause: unknown): MammothLoad => ({ _tag: "Missing", cause })
  ))
