/** Furniture that sites put into the middle of articles. Each cuts its own lines at most. */

export const insertions: Readonly<Record<string, ReadonlyArray<string>>> = {
  "read more": ["READ MORE: Storm damage at the harbour put at forty million"],
  advertisement: ["Advertisement"],
  related: ["Related", "New ferry for the islands", "Quay wall to be raised by a metre", "Bakery opens at the station"],
  newsletter: [
    "Sign up for our newsletter",
    "The stories of the day in your inbox, every morning at six.",
    "Enter your email address",
    "Subscribe"
  ],
  "another script": ["أهلًا بكم على الرصيف"],
  "latest news": ["Latest news", "School by the harbour gets a new roof"]
}

/** A share bar and a form, as they stand at the end. */
export const ending: ReadonlyArray<string> = ["Share this", "Facebook", "Pinterest", "Leave a comment"]
