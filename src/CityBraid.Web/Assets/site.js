// What pages gain where scripts run: a drawer for the trace of a number, lists that follow their filters,
// hints that follow what is typed, fields that save themselves, times of the reader's own clock. Every one of
// them works without.
import htmx from "htmx.org";
import { saveInPlace } from "./saving.js";

const drawer = document.createElement("dialog");
drawer.className = "drawer";
drawer.setAttribute("closedby", "any");

// A trace opens beside the number it explains; its own page stays one click away, and is where it opens
// without script. Words come from the page itself, so that none stands here.
async function open(link) {
  await htmx.ajax("GET", link.href, { target: drawer, select: "#trace", swap: "innerHTML" });
  const trace = drawer.querySelector("#trace");
  if (!trace) {
    window.location.assign(link.href);
    return;
  }
  drawer.setAttribute("aria-label", trace.dataset.title);
  if (!drawer.open) {
    drawer.showModal();
  }
  drawer.scrollTop = 0;
  drawer.querySelector("[data-close]")?.focus();
}

const isPlain = (event) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.trace");
  if (link && isPlain(event)) {
    event.preventDefault();
    open(link);
  }
  if (event.target.closest("[data-close]")) {
    drawer.close();
  }
});

// An instant whose day is the reader's too gets the reader's own clock; others stay as universal time.
function tellClocks() {
  for (const time of document.querySelectorAll("time[data-clock]")) {
    const instant = new Date(time.dateTime);
    if (instant.getDate() === instant.getUTCDate()) {
      const clock = instant.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
      time.textContent = time.textContent.replace(/\d\d:\d\d UTC$/, clock);
    }
  }
}

document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-select]")) {
    event.target.select();
  }
});

saveInPlace(isPlain, tellClocks);
tellClocks();
document.addEventListener("htmx:afterSwap", tellClocks);
document.body.append(drawer);
document.querySelector("#errors")?.focus();
