/**
 * What the declarations of fanfare use of the types of `effect`: the values that
 * a schema describes, and errors that are made from one. So nothing of `effect`
 * is installed for programs that use fanfare by Promises.
 */

/** An error with a stack. */
export interface YieldableError extends Error {}

export declare namespace Schema {
  interface Top {
    readonly Type: unknown
    readonly Encoded: unknown
  }
  interface Of<T, E = T> {
    readonly Type: T
    readonly Encoded: E
  }

  interface String extends Of<string> {}
  interface Boolean extends Of<boolean> {}
  interface Finite extends Of<number> {}
  interface Int extends Of<number> {}
  interface Unknown extends Of<unknown> {}
  interface Defect extends Of<unknown> {}
  interface Literal<L> extends Of<L> {}
  interface Literals<L extends ReadonlyArray<unknown>> extends Of<L[number]> {}
  interface TemplateLiteral<Parts extends ReadonlyArray<unknown>> extends Of<Joined<Parts>> {}
  interface brand<S extends Top, Name extends string> extends Of<
    S["Type"] & { readonly "~effect/Brand": { readonly [name in Name]: name } },
    S["Encoded"]
  > {}
  interface optionalKey<S extends Top> extends Of<S["Type"], S["Encoded"]> {
    readonly isOptional: true
  }
  interface NullOr<S extends Top> extends Of<S["Type"] | null, S["Encoded"] | null> {}
  interface Union<Members extends ReadonlyArray<Top>> extends Of<Members[number]["Type"], Members[number]["Encoded"]> {}
  interface $Array<S extends Top> extends Of<ReadonlyArray<S["Type"]>, ReadonlyArray<S["Encoded"]>> {}
  interface NonEmptyArray<S extends Top> extends Of<
    readonly [S["Type"], ...Array<S["Type"]>],
    readonly [S["Encoded"], ...Array<S["Encoded"]>]
  > {}
  interface $Record<Key extends Top, Value extends Top> extends Of<
    { readonly [name in Key["Type"] & PropertyKey]: Value["Type"] },
    { readonly [name in Key["Encoded"] & PropertyKey]: Value["Encoded"] }
  > {}
  interface Struct<Fields> extends Of<Object<Fields, "Type">, Object<Fields, "Encoded">> {}
  interface TaggedStruct<Tag extends string, Fields> extends Of<
    Object<Fields, "Type"> & { readonly _tag: Tag },
    Object<Fields, "Encoded"> & { readonly _tag: Tag }
  > {
    readonly Given: Object<Fields, "Type">
  }

  /** A class whose constructor takes the fields. */
  interface Class<_Self, S extends Top & { readonly Given: object }, Inherited> {
    new (fields: S["Given"]): S["Type"] & Inherited
  }

  namespace Schema {
    type Type<S extends Top> = S["Type"]
  }

  type Object<Fields, Side extends "Type" | "Encoded"> = {
    readonly [
      name in keyof Fields as Fields[name] extends { readonly isOptional: true } ? never : name
    ]: Fields[name] extends Top ? Fields[name][Side] : never
  } & {
    readonly [
      name in keyof Fields as Fields[name] extends { readonly isOptional: true } ? name : never
    ]?: Fields[name] extends Top ? Fields[name][Side] : never
  }

  type Joined<Parts extends ReadonlyArray<unknown>> = Parts extends readonly [infer First, ...infer Rest]
    ? `${First extends Of<infer T extends string> ? T : First extends string ? First : never}${Joined<Rest>}`
    : ""
}
