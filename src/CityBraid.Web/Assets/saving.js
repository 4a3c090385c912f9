// Forms that save themselves as soon as a field changes: the page stays where it is, with focus and with
// whatever else is typed. One goes after the other; whoever leaves waits for the last.
import htmx from "htmx.org";

const sent = new WeakMap();
let waiting = 0;
let queue = Promise.resolve();

function textOf(form) {
  return form.elements.namedItem("text")?.value;
}

async function send(form, done) {
  await htmx.ajax("POST", form.action, {
    source: form,
    target: "#main",
    select: "#main",
    swap: "outerMorph",
  });
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
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-save]");
    if (form) {
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
