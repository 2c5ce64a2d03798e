/** Lets the browser save data as a JSON file, by a link of our own that nobody sees. */
export function saveFile(name: string, data: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; a minute is ample and the page keeps nothing for good.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
