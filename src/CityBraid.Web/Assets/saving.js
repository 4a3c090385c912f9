// Forms that save themselves as soon as a field changes: the page stays where it is, with focus and with
// whatever else is typed. One goes after the other; whoever leaves waits for the last.
import htmx from "htmx.org";

// What people work with, unlike a list of errors that takes the focus when a page is opened.
const Usable = "a, button, input, select, textarea";
const sent = new WeakMap();
let used;
let waiting = 0;
let queue = Promise.resolve();

function textOf(form) {
  return [...form.querySelectorAll("input[name=text]")].map((field) => field.value).join("\n");
}

// Where the table grows or shrinks, the field in use may be moved or made anew: it gets focus, text and
// cursor back.
function refocus(field) {
  const here = document.getElementById(field?.id);
  if (!here || document.activeElement === here) {
    return;
  }
  const isNew = here !== field;
  const { value, selectionStart, selectionEnd } = field;
  here.focus();
  if (isNew && value !== field.defaultValue) {
    here.value = value;
  }
  here.setSelectionRange?.(selectionStart, selectionEnd);
}

async function send(form, done) {
  await htmx.ajax("POST", form.action, {
    source: form,
    target: "#main",
    select: "#main",
    swap: "outerMorph",
  });
  if (!document.activeElement?.matches(Usable)) {
    refocus(used);
  }
  done();
}

function save(form, done) {
  if (sent.get(form) === textOf(form)) {
    return;
  }
  sent.set(form, textOf(form));
  waiting++;
  queue = queue.then(() => send(form, done)).finally(() => waiting--);
}

export function saveInPlace(isPlain, done) {
  document.addEventListener("focusin", (event) => {
    used = event.target.matches(Usable) ? event.target : used;
  });
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-save]");
    // A switch of language sends the form elsewhere, to be shown and not to be saved.
    if (form && !event.submitter?.hasAttribute("formaction")) {
      event.preventDefault();
      save(form, done);
    }
  });
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-save]");
    if (form) {
      save(form, done);
    }
  });
  document.addEventListener(
    "click",
    async (event) => {
      const control = event.target.closest("a[href], button");
      if (waiting > 0 && control && isPlain(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        await queue;
        control.click();
      }
    },
    true,
  );
}
