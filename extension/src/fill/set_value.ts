type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets a control's value as typing would: through the prototype's setter, since React patches the element's own, and
 * then `input` and `change`, which setting a value means and nothing more.
 */
export function setValue(control: TextControl, value: string): void {
  const prototype =
    control instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : control instanceof HTMLSelectElement
        ? HTMLSelectElement.prototype
        : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(control, value);
  control.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: value }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
