/** Where a text came from, as far as it decides who can change it. */

export type Origin =
  /** A file of the project that a person wrote. */
  | { readonly _tag: "File" }
  /** A page of a site generator, which writes it anew. */
  | { readonly _tag: "Page"; readonly file: string }
  /** A page that fanfare only reads: saved, written by hand, or made by a site generator; nobody says which. */
  | { readonly _tag: "KeptPage"; readonly file: string }
  /** Records that a program writes into a file, or gives. */
  | { readonly _tag: "Records"; readonly name: string }
  /** What another system exported. */
  | { readonly _tag: "Export"; readonly name: string }
  /** A feed, most often of somebody else. */
  | { readonly _tag: "Feed"; readonly name: string }
  /** A page at an address. */
  | { readonly _tag: "Address"; readonly name: string }
