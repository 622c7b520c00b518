/** Whether the environment asks for spans, by the variables of OpenTelemetry. Loaded at every start: it imports nothing. */
export const isTraced = (environment: NodeJS.ProcessEnv): boolean =>
  [environment["OTEL_EXPORTER_OTLP_ENDPOINT"], environment["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"]].some(
    (endpoint) => endpoint !== undefined && endpoint !== ""
  )
