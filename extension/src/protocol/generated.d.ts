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

declare module "#menus" {
  export const menus: import("./menu.ts").Menu[];
}

declare module "#rules" {
  export const rules: import("./rule.ts").Rule[];
}

declare module "#rule_file" {
  export const fits: import("ajv").ValidateFunction;
}
