// A table of fields that is written in like a spreadsheet: arrows and Enter go from row to row, cells of a
// spreadsheet are pasted as they lie, and there is always a row left to write in. Without a script it is
// a form.
type Cell = HTMLInputElement | HTMLSelectElement;

const nameBytes = 6;

// Cells as a spreadsheet copies them: by tabs and lines, a cell in quotes with lines and quotes of its own.
function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      const quoted = /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/.exec(text.slice(at));
      if (quoted) {
        cell = quoted[1]!.replaceAll('""', '"');
        at += quoted[0].length;
      }
    }
    const plain = /^[^\t\r\n]*/.exec(text.slice(at))![0];
    rows[rows.length - 1]!.push(cell + plain);
    at += plain.length;
    const end = /^(\t|\r?\n|\r)/.exec(text.slice(at))?.[0] ?? "";
    at += end.length;
    if (end === "\t" && at === text.length) {
      rows[rows.length - 1]!.push("");
    } else if (end !== "\t" && end !== "" && at < text.length) {
      rows.push([]);
    }
  }
  return rows;
}

function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(nameBytes));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function watch(body: HTMLTableSectionElement): void {
  const table = body.closest("table")!;
  const notes = document.querySelector<HTMLElement>("[data-grid-notes]");
  const cellsOf = (row: HTMLTableRowElement) => [
    ...row.querySelectorAll<Cell>("select, input:not([type=checkbox], [type=hidden])"),
  ];
  const isBlank = (row: HTMLTableRowElement) => cellsOf(row).every(({ value }) => value === "");

  // A row of its own: each name holds the row's.
  function addRow(): HTMLTableRowElement {
    const row = body.rows[body.rows.length - 1]!.cloneNode(true) as HTMLTableRowElement;
    const name = newName();
    for (const field of row.querySelectorAll<Cell>("select, input")) {
      field.name = field.name.replace(/^([a-z]+)\/[^/]+/, `$1/${name}`);
      if (!(field instanceof HTMLInputElement && field.type === "checkbox")) {
        field.value = "";
      }
    }
    row.querySelectorAll(".note, [type=hidden]").forEach((note) => note.remove());
    row.querySelectorAll("[placeholder]").forEach((input) => input.removeAttribute("placeholder"));
    row.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
    body.append(row);
    return row;
  }

  function leaveRoom(): void {
    if (!isBlank(body.rows[body.rows.length - 1]!)) {
      addRow();
    }
  }

  // What a spreadsheet calls a choice is what the page calls it; what is no choice is named.
  function fill(cell: Cell, text: string): string | null {
    // An input holds one line: what a cell of a spreadsheet breaks into lines is read on.
    const words = text.trim().replace(/\s*[\r\n]+\s*/g, " ");
    if (!(cell instanceof HTMLSelectElement)) {
      cell.value = words;
      return null;
    }
    const wanted = words.toLowerCase();
    const found = [...cell.options].find(
      ({ value, label }) => value.toLowerCase() === wanted || label.trim().toLowerCase() === wanted,
    );
    cell.value = found?.value ?? "";
    cell.toggleAttribute("aria-invalid", wanted !== "" && !found);
    return wanted === "" || found ? null : `${cell.getAttribute("aria-label")}: “${words}”`;
  }

  function name(unknown: string[]): void {
    if (notes) {
      notes.hidden = unknown.length === 0;
      notes.replaceChildren(
        ...[table.dataset.unknown ?? "", ...unknown].map((line) => {
          const paragraph = document.createElement("p");
          paragraph.textContent = line;
          return paragraph;
        }),
      );
    }
  }

  function paste(start: Cell, text: string): void {
    const first = start.closest("tr")!;
    const column = cellsOf(first).indexOf(start);
    const unknown: string[] = [];
    let row: HTMLTableRowElement | null = first;
    for (const line of cellsIn(text)) {
      row ??= addRow();
      const cells = cellsOf(row);
      line.forEach((part, at) => {
        const cell = cells[column + at];
        const missed = cell ? fill(cell, part) : null;
        if (missed) {
          unknown.push(`${row!.sectionRowIndex + 1}. ${missed}`);
        }
      });
      row = row.nextElementSibling as HTMLTableRowElement | null;
    }
    leaveRoom();
    name(unknown);
  }

  function move(cell: Cell, by: number): boolean {
    const row = cell.closest("tr")!;
    const next = body.rows[row.sectionRowIndex + by];
    const target = next ? cellsOf(next)[cellsOf(row).indexOf(cell)] : undefined;
    target?.focus();
    return target !== undefined;
  }

  body.addEventListener("keydown", (event) => {
    const cell = event.target as Cell;
    const isList = cell instanceof HTMLSelectElement;
    const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 };
    const by = steps[event.key];
    // Arrows choose within a list, unless Control is held.
    if (by === undefined || event.isComposing || (isList && event.key !== "Enter" && !event.ctrlKey)) {
      return;
    }
    if (event.key === "Enter" && by > 0 && !event.ctrlKey && cell.closest("tr") === body.lastElementChild) {
      addRow();
    }
    if (!(event.key === "Enter" && event.ctrlKey) && move(cell, by)) {
      event.preventDefault();
    }
  });
  body.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const cell = event.target;
    if (/[\t\n]/.test(text) && (cell instanceof HTMLInputElement || cell instanceof HTMLSelectElement)) {
      event.preventDefault();
      paste(cell, text);
    }
  });
  body.addEventListener("input", leaveRoom);
}

const body = document.querySelector<HTMLTableSectionElement>("[data-grid] tbody");
if (body) {
  watch(body);
}
