/**
 * Sends the spans of a command to an OpenTelemetry collector, as the variables
 * of OpenTelemetry say (opentelemetry.io/docs/specs/otel/protocol/exporter):
 * OTLP over HTTP, in protobuf, or in JSON where `http/json` is asked for.
 * Loaded only where one of them names an endpoint. It never fails a command.
 */
import { Cause, ConfigProvider, Console, Layer } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as OtlpSerialization from "effect/observability/OtlpSerialization"
import * as OtlpTracer from "effect/observability/OtlpTracer"
import { version } from "../model/version.ts"

export const tracing = (environment: NodeJS.ProcessEnv): Layer.Layer<never> => {
  const protocol = environment["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] ?? environment["OTEL_EXPORTER_OTLP_PROTOCOL"]
  return OtlpTracer.layerFromConfig().pipe(
    Layer.provide([
      protocol === "http/json" ? OtlpSerialization.layerJson : OtlpSerialization.layerProtobuf,
      FetchHttpClient.layer,
      ConfigProvider.layer(ConfigProvider.fromEnv({ env: completed(environment) }))
    ]),
    Layer.catchCause((cause) =>
      Layer.effectDiscard(
        Console.error(`fanfare: no spans are sent, because an OTEL_ variable is wrong: ${reasonOf(cause)}`)
      )
    )
  )
}

/** With the defaults of OpenTelemetry, and fanfare as the service unless another name is given. */
const completed = (environment: NodeJS.ProcessEnv): Record<string, string> => {
  const isNamed = /(?:^|,)\s*service\.name\s*=/.test(environment["OTEL_RESOURCE_ATTRIBUTES"] ?? "")
  const given = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const]
  )
  return {
    OTEL_TRACES_EXPORTER: "otlp",
    OTEL_SERVICE_VERSION: version,
    ...(isNamed ? {} : { OTEL_SERVICE_NAME: "fanfare" }),
    ...Object.fromEntries(given)
  }
}

const reasonOf = (cause: Cause.Cause<unknown>): string => {
  const error = Cause.squash(cause)
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ")
}
