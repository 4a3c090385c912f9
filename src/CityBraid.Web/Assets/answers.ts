// A sheet of answers on a line that breaks: what is saved while there is none becomes drafts, one a cell,
// that are kept in this browser and sent once there is one again, each under a name of its own, so that none
// is taken twice. Words come with the page.
import { post } from "./posting";

interface Draft {
  name: string;
  label: string;
  fields: [string, string][];
  problems: string[];
}
interface Answer {
  state: "kept" | "refused";
  problems?: string[];
}
type Field = HTMLInputElement | HTMLSelectElement;

const pause = 3000;
const patience = 5000;
const form = document.querySelector<HTMLFormElement>("#answers")!;
const board = document.querySelector<HTMLElement>("[data-drafts]")!;
const place = `citybraid-answers ${location.pathname.split("/").slice(2).join("/")}`;
const typedPlace = `${place} typed`;
let drafts = JSON.parse(localStorage.getItem(place) ?? "[]") as Draft[];
let isSending = false;
let isSentByBrowser = false;

const fields = () => [...form.querySelectorAll<Field>("[name^='c/']:not([type=hidden]), [name^='v/']")];
const kept = (field: Field) =>
  field instanceof HTMLSelectElement
    ? ([...field.options].find((one) => one.defaultSelected)?.value ?? field.options[0]?.value ?? "")
    : field.defaultValue;
const isChanged = (field: Field) => field.value !== kept(field);
const variableOf = (field: Field) => field.name.split("/")[1];
const valueOf = (name: string) => form.querySelector<Field>(`[name="${CSS.escape(name)}"]`)?.value ?? "";

function settle(field: Field): void {
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) {
      option.defaultSelected = option.value === field.value;
    }
  } else {
    field.defaultValue = field.value;
  }
}

// What is typed outlives a reload.
function keepTyped(): void {
  const typed = fields().filter(isChanged);
  const who: [string, string][] = [["by", valueOf("by")]];
  const all = [...who, ...typed.map((field): [string, string] => [field.name, field.value])];
  localStorage.setItem(typedPlace, JSON.stringify(all));
}

function restore(): void {
  const typed = JSON.parse(localStorage.getItem(typedPlace) ?? "[]") as [string, string][];
  for (const [name, text] of typed) {
    const field = form.querySelector<Field>(`[name="${CSS.escape(name)}"]`);
    if (field && (name !== "by" || field.value === "")) {
      field.value = text;
    }
  }
}

function keep(): void {
  localStorage.setItem(place, JSON.stringify(drafts));
  show();
}

// All that a cell's answer consists of: a form needs not have every cell.
function fieldsOf(cells: Field[]): [string, string][] {
  const parts = cells.flatMap((cell): [string, string][] => {
    const start = cell.name.slice(0, cell.name.lastIndexOf("/"));
    return [
      [cell.name, cell.value],
      [`${start}/seen`, valueOf(`${start}/seen`)],
    ];
  });
  const about = `v/${variableOf(cells[0]!)}`;
  const whole = ["unit", "quality", "source", "reason"].map((part): [string, string] => [
    `${about}/${part}`,
    valueOf(`${about}/${part}`),
  ]);
  return [["by", valueOf("by")], ["do", "save"], ...parts, ...whole];
}

function labelOf(cell: Field): string {
  const about = cell.closest("fieldset")?.querySelector("legend")?.textContent?.trim() ?? "";
  return `${about} ${cell.labels?.[0]?.textContent?.trim() ?? ""}: ${cell.value}`;
}

function add(cells: Field[]): void {
  const name = crypto.randomUUID();
  drafts.push({ name, label: labelOf(cells[0]!), fields: fieldsOf(cells), problems: [] });
}

// A draft for each cell that changed; where only what counts for all cells did, one for all of them.
function collect(): void {
  const changed = fields().filter(isChanged);
  const cells = changed.filter((field) => field.name.startsWith("c/"));
  cells.forEach((cell) => add([cell]));
  const touched = new Set(cells.map(variableOf));
  for (const variable of new Set(changed.map(variableOf).filter((one) => !touched.has(one)))) {
    add([...form.querySelectorAll<Field>(`[name^='c/${variable}/']:not([type=hidden])`)]);
  }
  changed.forEach(settle);
  localStorage.removeItem(typedPlace);
  keep();
}

async function send(): Promise<void> {
  if (isSending || drafts.length === 0 || !navigator.onLine) {
    return;
  }
  isSending = true;
  const refused: Draft[] = [];
  try {
    for (let draft = drafts[0]; draft; draft = drafts[0]) {
      const answer = await post<Answer>(form, [["draft", draft.name], ...draft.fields]);
      drafts = drafts.slice(1);
      if (answer.state === "refused") {
        refused.push({ ...draft, problems: answer.problems ?? [] });
      }
      keep();
    }
  } catch {
    // The line is broken: the drafts wait.
  } finally {
    isSending = false;
  }
  if (drafts.length > 0) {
    return;
  }
  if (refused.length === 0) {
    const there = new URL(location.href);
    there.search = new URLSearchParams({ done: "saved", by: valueOf("by") }).toString();
    location.assign(there);
  } else {
    tell(refused);
  }
}

// What was refused stands in its field again, to be mended there.
function tell(refused: Draft[]): void {
  for (const [name, text] of refused.flatMap((draft) => draft.fields)) {
    const field = fields().find((one) => one.name === name);
    if (field) {
      field.value = text;
    }
  }
  keepTyped();
  board.hidden = false;
  board.querySelector<HTMLElement>("[role=status]")!.textContent = board.dataset.refused ?? "";
  list(refused);
}

function list(shown: Draft[]): void {
  const items = shown.map(({ label, problems }) => {
    const item = document.createElement("li");
    item.append(label);
    for (const text of problems) {
      item.append(Object.assign(document.createElement("p"), { textContent: text }));
    }
    return item;
  });
  board.querySelector("ul")!.replaceChildren(...items);
}

function show(): void {
  board.hidden = drafts.length === 0;
  const text = board.dataset.waiting?.replace("{count}", `${drafts.length}`);
  board.querySelector<HTMLElement>("[role=status]")!.textContent = text ?? "";
  list(drafts);
}

async function isThere(): Promise<boolean> {
  try {
    await fetch(location.href, { method: "HEAD", signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}

// With a connection the browser sends the form as it does without a script.
form.addEventListener("submit", (event) => {
  const button = event.submitter as HTMLButtonElement | null;
  if (isSentByBrowser || button?.hasAttribute("formaction")) {
    localStorage.removeItem(typedPlace);
    return;
  }
  event.preventDefault();
  void (async () => {
    if (navigator.onLine && (await isThere())) {
      isSentByBrowser = true;
      form.requestSubmit(button);
    } else {
      collect();
    }
  })();
});
form.addEventListener("input", keepTyped);
addEventListener("online", () => void send());
setInterval(() => void send(), pause);
restore();
show();
void send();
