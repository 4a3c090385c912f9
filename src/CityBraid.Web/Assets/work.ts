// A country group's page on a line that breaks: what is saved becomes drafts that are kept in this browser
// and sent one after the other, each under a name of its own, so that none is taken twice. Words come with
// the page.
import { post } from "./posting";

interface Change {
  path: string;
  before: string;
  after: string;
}
interface Conflict {
  path: string;
  theirs: string;
  mine: string;
}
interface Draft {
  name: string;
  record: string;
  changes: Change[];
  state: "waiting" | "conflict" | "refused";
  problems: string[];
  conflicts: Conflict[];
}
interface Answer {
  state: "kept" | "conflict" | "refused";
  problems?: string[];
  conflicts?: Conflict[];
}
type Field = HTMLInputElement | HTMLTextAreaElement;

const pause = 3000;
const form = document.querySelector<HTMLFormElement>("#work")!;
const board = document.querySelector<HTMLElement>("[data-drafts]")!;
const place = `citybraid-work ${location.pathname.split("/").at(-1)}`;
const typedPlace = `${place} typed`;
let drafts = JSON.parse(localStorage.getItem(place) ?? "[]") as Draft[];
let isSending = false;

const newName = () => crypto.randomUUID();
const fields = () => [...form.querySelectorAll<Field>("[name^='f/']")];
const isBox = (field: Field): field is HTMLInputElement => field.type === "checkbox";
const textOf = (field: Field) => (isBox(field) ? (field.checked ? "1" : "") : field.value);
const kept = (field: Field) =>
  isBox(field) ? (field.defaultChecked ? "1" : "") : field.defaultValue;
const find = (record: string, path: string) =>
  fields().find((field) => field.name === `f/${record}/${path}`);

function write(field: Field, text: string): void {
  if (isBox(field)) {
    field.checked = text !== "";
  } else {
    field.value = text;
  }
}

function settle(field: Field, text: string): void {
  write(field, text);
  if (isBox(field)) {
    field.defaultChecked = text !== "";
  } else {
    field.defaultValue = text;
  }
}

function keep(): void {
  localStorage.setItem(place, JSON.stringify(drafts));
  show();
}

// What is typed and not saved outlives a reload, too.
function keepTyped(): void {
  const typed = fields().filter((field) => textOf(field) !== kept(field));
  localStorage.setItem(
    typedPlace,
    JSON.stringify(typed.map((field) => [field.name, textOf(field)])),
  );
}

function restore(): void {
  for (const { record, path, after } of drafts.flatMap(({ record, changes }) =>
    changes.map((change) => ({ record, ...change })),
  )) {
    const field = find(record, path);
    if (field) {
      settle(field, after);
    }
  }
  const typed = JSON.parse(localStorage.getItem(typedPlace) ?? "[]") as [string, string][];
  for (const [name, text] of typed) {
    const field = fields().find((one) => one.name === name);
    if (field) {
      write(field, text);
    }
  }
}

// The fields that changed since the page came or was saved last, record by record.
function collect(): void {
  for (const field of fields().filter((one) => textOf(one) !== kept(one))) {
    const [, kind, code, ...path] = field.name.split("/");
    const change = { path: path.join("/"), before: kept(field), after: textOf(field) };
    add(`${kind}/${code}`, change);
    settle(field, change.after);
  }
  for (const draft of drafts.filter((one) => one.state === "refused" || one.name === "")) {
    retry(draft);
  }
  localStorage.removeItem(typedPlace);
  keep();
}

// A draft that was refused is completed; one that may be on its way is not touched.
function add(record: string, change: Change): void {
  const open = drafts.find((one) => one.record === record && (one.state === "refused" || one.name === ""));
  const draft = open ?? {
    name: "",
    record,
    changes: [],
    state: "waiting" as const,
    problems: [],
    conflicts: [],
  };
  const same = draft.changes.find((one) => one.path === change.path);
  if (same) {
    same.after = change.after;
  } else {
    draft.changes.push(change);
  }
  if (!open) {
    drafts.push(draft);
  }
}

function retry(draft: Draft): void {
  Object.assign(draft, { name: newName(), state: "waiting", problems: [], conflicts: [] });
}

function sendDraft(draft: Draft): Promise<Answer> {
  const changes = draft.changes.flatMap(({ path, before, after }): [string, string][] => [
    [`b/${draft.record}/${path}`, before],
    [`f/${draft.record}/${path}`, after],
  ]);
  return post<Answer>(form, [["draft", draft.name], ...changes]);
}

// One after the other, as a logframe needs its challenge; a line that breaks ends it until the next try.
async function send(): Promise<void> {
  if (isSending || !drafts.some((one) => one.state === "waiting")) {
    return;
  }
  isSending = true;
  let isAnySent = false;
  try {
    for (let draft = next(); draft; draft = next()) {
      const answer = await sendDraft(draft);
      if (answer.state === "kept") {
        const sent = draft;
        drafts = drafts.filter((one) => one !== sent);
        isAnySent = true;
      } else {
        draft.state = answer.state;
        draft.problems = answer.problems ?? [];
        draft.conflicts = answer.conflicts ?? [];
      }
      keep();
    }
  } catch {
    // The line is broken: the drafts wait.
  } finally {
    isSending = false;
    show();
  }
  if (isAnySent && drafts.length === 0) {
    sessionStorage.setItem(place, "sent");
    show();
    renew();
  }
}

const next = () => drafts.find((one) => one.state === "waiting");

// The page shows what others wrote, unless somebody is writing.
function renew(): void {
  if (fields().every((field) => textOf(field) === kept(field))) {
    location.reload();
  }
}

function settleConflicts(draft: Draft, isMine: boolean): void {
  for (const { path, theirs } of draft.conflicts) {
    const change = draft.changes.find((one) => one.path === path);
    const field = find(draft.record, path);
    if (isMine && change) {
      change.before = theirs;
    } else {
      draft.changes = draft.changes.filter((one) => one.path !== path);
      if (field) {
        settle(field, theirs);
      }
    }
  }
  retry(draft);
  drafts = drafts.filter((one) => one.changes.length > 0);
  keep();
  void send();
}

function line(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, deed: () => void): HTMLElement {
  const made = line("button", text) as HTMLButtonElement;
  made.type = "button";
  made.addEventListener("click", deed);
  return made;
}

function told(draft: Draft): HTMLElement {
  const words = board.dataset;
  const item = document.createElement("li");
  item.className = draft.state === "waiting" ? "" : "merge";
  const first = draft.changes.find(({ after }) => after.length > 1) ?? draft.changes[0];
  item.append(line("strong", first?.after ?? ""), ...draft.problems.map((text) => line("p", text)));
  for (const { theirs, mine } of draft.conflicts) {
    item.append(line("p", `${words.theirs}: ${theirs}`), line("p", `${words.mine}: ${mine}`));
  }
  if (draft.state === "conflict") {
    item.append(
      button(words.keepMine ?? "", () => settleConflicts(draft, true)),
      button(words.keepTheirs ?? "", () => settleConflicts(draft, false)),
    );
  }
  if (draft.state === "refused") {
    item.append(
      button(words.again ?? "", () => {
        retry(draft);
        keep();
        void send();
      }),
    );
  }
  return item;
}

function show(): void {
  const waiting = drafts.filter((one) => one.state === "waiting").length;
  const words = board.dataset;
  const isSent = drafts.length === 0 && sessionStorage.getItem(place) === "sent";
  const state = board.querySelector<HTMLElement>("[role=status]")!;
  const text = isSent
    ? words.sent
    : waiting > 0
      ? words.waiting?.replace("{count}", `${waiting}`)
      : words.conflict;
  board.hidden = drafts.length === 0 && !isSent;
  if (state.textContent !== text) {
    state.textContent = text ?? "";
  }
  board.querySelector("ul")!.replaceChildren(...drafts.map(told));
}

// Room for one more: the empty part before the button once more, under a new name.
function addRoom(event: MouseEvent): void {
  const control = (event.target as Element).closest("[data-add]");
  const last = control?.previousElementSibling as HTMLElement | null;
  const old = last?.dataset.fresh;
  if (!control || !last || !old) {
    return;
  }
  const start = old.includes("-") && !/^[0-9a-f]{12}$/.test(old) ? `${old.split("-")[0]}-` : "";
  const fresh = start + newName().replaceAll("-", "").slice(0, 12);
  const made = new DOMParser().parseFromString(last.outerHTML.replaceAll(old, fresh), "text/html").body
    .firstElementChild as HTMLElement;
  made.dataset.fresh = fresh;
  for (const field of made.querySelectorAll<Field>("[name^='f/']")) {
    settle(field, "");
  }
  last.after(made);
  made.querySelector<Field>("[name^='f/']")?.focus();
}

async function keepPage(): Promise<void> {
  const worker = document.querySelector<HTMLElement>("[data-worker]")?.dataset.worker;
  if (!worker || !("serviceWorker" in navigator)) {
    return;
  }
  await navigator.serviceWorker.register(worker);
  const parts = document.querySelectorAll<HTMLElement>("link[href], script[src], img[src]");
  const files = [...parts].map((part) => part.getAttribute("href") ?? part.getAttribute("src") ?? "");
  await (await caches.open("citybraid-work")).addAll([location.href, ...new Set(files)]);
}

form.addEventListener("submit", (event) => {
  // A switch of language is shown, not saved.
  if (!(event.submitter as HTMLButtonElement | null)?.hasAttribute("formaction")) {
    event.preventDefault();
    sessionStorage.removeItem(place);
    collect();
    void send();
  }
});
form.addEventListener("input", keepTyped);
form.addEventListener("click", addRoom);
for (const control of form.querySelectorAll<HTMLElement>("[data-add]")) {
  control.hidden = false;
}
addEventListener("online", () => void send());
setInterval(() => void send(), pause);
restore();
show();
void send();
keepPage().catch(() => undefined);
