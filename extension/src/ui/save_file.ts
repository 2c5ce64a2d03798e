/** Data as a JSON file. */
export const jsonFile = (data: unknown): Blob =>
  new Blob([JSON.stringify(data, null, 2)], { type: "application/json" });

/** Lets the browser save a file, by a link of our own that nobody sees. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; a minute is ample and the page keeps nothing for good.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
