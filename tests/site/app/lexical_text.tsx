/** @jsxImportSource react */
/** A long text in Lexical, the editor that Meta makes and its own pages are built on: it keeps a state of its own. */
import { registerPlainText } from "@lexical/plain-text";
import { $getRoot, createEditor } from "lexical";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** @param props.set told what the editor itself holds, not what its element shows */
export function LexicalText(props: {
  id?: string;
  labelledBy?: string;
  label?: string;
  required?: boolean;
  className?: string;
  set(value: string): void;
}): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = createEditor({ onError: (error) => console.error(error) });
    editor.setRootElement(root.current);
    const ends = [
      registerPlainText(editor),
      editor.registerUpdateListener(({ editorState }) =>
        props.set(editorState.read(() => $getRoot().getTextContent())),
      ),
    ];
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, []);
  return (
    <div
      ref={root}
      id={props.id}
      role="textbox"
      contentEditable
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-multiline="true"
      aria-required={props.required}
      className={props.className}
    />
  );
}
