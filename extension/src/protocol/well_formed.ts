/** Replaces lone surrogates in every text of a value: JSON of them is no UTF-8, and the host would refuse it. */
export function wellFormed<T>(value: T): T {
  if (typeof value === "string") return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]),
    ) as T;
  return value;
}
