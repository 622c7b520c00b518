/** A photo that cannot be drawn. It ends nothing: the card is drawn without it, and a finding says why. */
import { Schema } from "effect"

export class PhotoError extends Schema.TaggedError<PhotoError>()("PhotoError", {
  /** Reads on from "The photo is not used: ", for example "it cannot be decoded (premature end of JPEG image)". */
  reason: Schema.String,
  cause: Schema.optionalKey(Schema.Defect())
}) {
  static withoutSharp(cause: unknown): PhotoError {
    return new PhotoError({ reason: "the package sharp, which decodes photos, is not installed", cause })
  }

  override get message(): string {
    return this.reason
  }
}
