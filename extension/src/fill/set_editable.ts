import { nextFrame } from "./frame.ts";

/**
 * Puts a text into an editor (contenteditable). Editors keep their own state, so the text is offered as `beforeinput`,
 * which Lexical and its like take; one that doesn't is given the text and told by `input`.
 */
export async function setEditable(editor: HTMLElement, text: string): Promise<void> {
  editor.focus({ preventScroll: true });
  // Editors follow the selection a moment later; a text set before that empties them (measured).
  await nextFrame();
  getSelection()?.selectAllChildren(editor);
  await nextFrame();
  await nextFrame();
  const init = { bubbles: true, cancelable: true, inputType: "insertText", data: text };
  if (!editor.dispatchEvent(new InputEvent("beforeinput", init))) return;
  // A line break of a text is no line break of an editor, unless its style keeps it.
  const lines = text.split("\n");
  editor.replaceChildren(
    ...lines.flatMap((line, at) => (at === 0 ? [line] : [document.createElement("br"), line])),
  );
  editor.dispatchEvent(new InputEvent("input", { ...init, cancelable: false }));
}
