/** Stays awake, as Objector's does: without it each frame would have to wait for a process of its own first. */
chrome.runtime.onMessage.addListener(() => false);
