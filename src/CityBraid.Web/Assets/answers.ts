// A sheet of answers on a line that breaks: what is saved while there is none becomes drafts, one a cell,
// that are kept in this browser and sent once there is one again, each under a name of its own, so that none
// is taken twice. Words come with the page.
import { post } from "./posting";

interface Draft {
  name: string;
  label: string;
  cells: string[];
  fields: [string, string][];
  isRefused: boolean;
  problems: string[];
}
interface Answer {
  state: "kept" | "refused";
  problems?: string[];
  seen?: number;
}
type Field = HTMLInputElement | HTMLSelectElement;

const pause = 3000;
const patience = 5000;
const board = document.querySelector<HTMLElement>("[data-drafts]")!;
const place = `citybraid-answers ${location.pathname.split("/").slice(2).join("/")}`;
const typedPlace = `${place} typed`;
const byPlace = `${place} by`;
const submitPlace = `${place} submit`;
const read = () => JSON.parse(localStorage.getItem(place) ?? "[]") as Draft[];
let drafts = read();
const known = new Set(drafts.map(({ name }) => name));

function line(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function show(): void {
  const waiting = drafts.filter((draft) => !draft.isRefused).length;
  const words = board.dataset;
  const text = waiting > 0 ? words.waiting?.replace("{count}", `${waiting}`) : words.refused;
  board.hidden = drafts.length === 0;
  board.querySelector<HTMLElement>("[role=status]")!.textContent = text ?? "";
  const items = drafts.map(({ label, problems }) => {
    const item = line("li", label);
    item.append(...problems.map((problem) => line("p", problem)));
    return item;
  });
  board.querySelector("ul")!.replaceChildren(...items);
}

// Another tab of the same sheet keeps drafts in the same place: theirs stay.
function keep(): void {
  const others = read().filter(({ name }) => !known.has(name));
  drafts = [...drafts, ...others];
  drafts.forEach(({ name }) => known.add(name));
  localStorage.setItem(place, JSON.stringify(drafts));
  show();
}

function watch(form: HTMLFormElement): void {
  let inFlight = "";
  let isSentByBrowser = false;

  const fields = () => [...form.querySelectorAll<Field>("[name^='c/']:not([type=hidden]), [name^='v/']")];
  const find = (name: string) => form.querySelector<Field>(`[name="${CSS.escape(name)}"]`);
  const valueOf = (name: string) => find(name)?.value ?? "";
  const variableOf = (field: Field) => field.name.split("/")[1];
  const seenOf = (name: string) => `${name.slice(0, name.lastIndexOf("/"))}/seen`;
  const kept = (field: Field) =>
    field instanceof HTMLSelectElement
      ? ([...field.options].find((one) => one.defaultSelected)?.value ?? field.options[0]?.value ?? "")
      : field.defaultValue;
  const isChanged = (field: Field) => field.value !== kept(field);

  function settle(field: Field): void {
    if (field instanceof HTMLSelectElement) {
      for (const option of field.options) {
        option.defaultSelected = option.value === field.value;
      }
    } else {
      field.defaultValue = field.value;
    }
  }

  // Whoever answers is named once: the name stays in this browser, and out of addresses.
  function keepName(): void {
    localStorage.setItem(byPlace, valueOf("by"));
  }

  // What is typed outlives a reload; what somebody else answered since does not give way to it.
  function keepTyped(): void {
    const typed = fields().filter(isChanged);
    const parts = typed.map(({ name, value }) => [name, value, valueOf(seenOf(name))]);
    localStorage.setItem(typedPlace, JSON.stringify(parts));
    keepName();
  }

  function restore(): void {
    if (new URLSearchParams(location.search).has("done")) {
      localStorage.removeItem(typedPlace);
    }
    const typed = JSON.parse(localStorage.getItem(typedPlace) ?? "[]") as [string, string, string][];
    for (const [name, text, seen] of typed) {
      const field = find(name);
      const isStale = name.startsWith("c/") && valueOf(seenOf(name)) !== seen;
      if (field && !isStale) {
        field.value = text;
      }
    }
    const by = find("by");
    if (by && by.value === "") {
      by.value = localStorage.getItem(byPlace) ?? "";
    }
    drafts.filter((draft) => draft.isRefused).forEach(putBack);
  }

  // What was refused stands in its field again, to be mended there.
  function putBack(draft: Draft): void {
    for (const [name, text] of draft.fields.filter(([one]) => !one.endsWith("/seen"))) {
      const field = fields().find((one) => one.name === name);
      if (field) {
        field.value = text;
      }
    }
  }

  // All that the answer of cells consists of: a form needs not have every cell.
  function fieldsOf(cells: Field[]): [string, string][] {
    const parts = cells.flatMap((cell): [string, string][] => [
      [cell.name, cell.value],
      [seenOf(cell.name), valueOf(seenOf(cell.name))],
    ]);
    const about = `v/${variableOf(cells[0]!)}`;
    const whole = ["unit", "quality", "source", "reason"].map((part): [string, string] => [
      `${about}/${part}`,
      valueOf(`${about}/${part}`),
    ]);
    return [["by", valueOf("by")], ["do", "save"], ...parts, ...whole];
  }

  function labelOf(cells: Field[]): string {
    const about = cells[0]!.closest("fieldset")?.querySelector("legend")?.textContent?.trim() ?? "";
    const told = cells.map((cell) => `${cell.labels?.[0]?.textContent?.trim() ?? ""}: ${cell.value}`);
    return `${about}, ${told.join(", ")}`;
  }

  // A draft that is not on its way gives way to what is saved later of the same cells.
  function add(cells: Field[]): void {
    const names = cells.map(({ name }) => name);
    drafts = drafts.filter(
      (draft) => draft.name === inFlight || !draft.cells.every((name) => names.includes(name)),
    );
    drafts.push({
      name: crypto.randomUUID(),
      label: labelOf(cells),
      cells: names,
      fields: fieldsOf(cells),
      isRefused: false,
      problems: [],
    });
  }

  // A draft for each cell that changed; where what counts for all cells of a variable did, one for all.
  function collect(): void {
    const changed = fields().filter(isChanged);
    for (const variable of new Set(changed.map(variableOf))) {
      const own = changed.filter((field) => variableOf(field) === variable);
      if (own.some(({ name }) => name.startsWith("v/"))) {
        add([...form.querySelectorAll<Field>(`[name^='c/${variable}/']:not([type=hidden])`)]);
      } else {
        own.forEach((cell) => add([cell]));
      }
    }
    changed.forEach(settle);
    localStorage.removeItem(typedPlace);
    keep();
  }

  // What was kept is what later drafts of the same cell have seen.
  function settleSeen(draft: Draft, seen: number | undefined): void {
    const names = draft.cells.map(seenOf);
    if (seen === undefined) {
      return;
    }
    for (const later of drafts) {
      later.fields = later.fields.map(([name, text]) => [name, names.includes(name) ? `${seen}` : text]);
    }
  }

  async function sendOne(draft: Draft): Promise<void> {
    inFlight = draft.name;
    try {
      const answer = await post<Answer>(form, [["draft", draft.name], ...draft.fields]);
      if (answer.state === "refused") {
        draft.isRefused = true;
        draft.problems = answer.problems ?? [];
        putBack(draft);
      } else {
        drafts = drafts.filter((one) => one !== draft);
        settleSeen(draft, answer.seen);
      }
    } finally {
      inFlight = "";
    }
    keep();
  }

  // Whoever said that all is answered while there was no line says so once the last draft is kept.
  async function submit(): Promise<Answer> {
    const name = localStorage.getItem(submitPlace) ?? "";
    return post<Answer>(form, [["draft", name], ["by", valueOf("by")], ["do", "submit"]]);
  }

  async function send(): Promise<void> {
    const isSubmitted = localStorage.getItem(submitPlace) !== null;
    if (inFlight || !navigator.onLine || !(isSubmitted || drafts.some((draft) => !draft.isRefused))) {
      return;
    }
    try {
      for (let next = waiting(); next; next = waiting()) {
        await sendOne(next);
      }
      if (drafts.length > 0) {
        return;
      }
      const answer: Answer = isSubmitted ? await submit() : { state: "kept" };
      localStorage.removeItem(submitPlace);
      const there = new URL(location.href);
      const done = isSubmitted && answer.state === "kept" ? "submitted" : "saved";
      there.search = new URLSearchParams({ done }).toString();
      location.assign(there);
    } catch {
      // The line is broken: the drafts wait.
    }
  }

  const waiting = () => drafts.find((draft) => !draft.isRefused);

  async function isThere(): Promise<boolean> {
    try {
      const answer = await fetch(location.href, { method: "HEAD", signal: AbortSignal.timeout(patience) });
      return answer.ok;
    } catch {
      return false;
    }
  }

  // With a connection the browser sends the form as it does without a script.
  form.addEventListener("submit", (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    keepName();
    if (isSentByBrowser || button?.hasAttribute("formaction")) {
      return;
    }
    event.preventDefault();
    void (async () => {
      if (navigator.onLine && (await isThere())) {
        isSentByBrowser = true;
        drafts = drafts.filter((draft) => !draft.isRefused);
        keep();
        form.requestSubmit(button);
      } else {
        if (button?.value === "submit") {
          localStorage.setItem(submitPlace, crypto.randomUUID());
        }
        collect();
      }
    })();
  });
  form.addEventListener("input", keepTyped);
  addEventListener("online", () => void send());
  addEventListener("pageshow", () => {
    isSentByBrowser = false;
  });
  setInterval(() => void send(), pause);
  restore();
  void send();
}

const form = document.querySelector<HTMLFormElement>("#answers");
if (form) {
  watch(form);
}
show();
