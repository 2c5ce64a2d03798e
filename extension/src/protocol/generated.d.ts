/** What extension/build.mjs makes from the schemas and the page rules (package.json "imports" says where). */

declare module "#validators" {
  type Validator = (value: unknown) => boolean;
  export const envelope: Validator;
  export const results: Record<keyof import("./types.ts").Methods, Validator>;
  export const params: Record<keyof import("./types.ts").Methods, Validator>;
  export const payloads: Record<keyof import("./types.ts").Payloads, Validator>;
}

declare module "#addresses" {
  export const addresses: import("./rule.ts").Address[];
}

declare module "#languages" {
  /** By their own names, in alphabetical order. `whole`: with reason texts in three lengths and letters. */
  export const languages: { code: string; name: string; whole: boolean }[];
}

declare module "#texts" {
  export const loaders: Record<string, () => Promise<{ default: unknown }>>;
}

declare module "#pointer_words" {
  export const pointerWords: Record<string, Record<import("./messages.ts").PointTarget, string>>;
}

declare module "#menus" {
  export const menus: import("./menu.ts").Menu[];
}

declare module "#rules" {
  export const rules: import("./rule.ts").Rule[];
}

declare module "#rule_file" {
  export const fits: import("ajv").ValidateFunction;
}
