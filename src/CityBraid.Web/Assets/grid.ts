// A table of fields that is written in like a spreadsheet: arrows and Enter go from row to row, cells of a
// spreadsheet are pasted as they lie, and there is always a row left to write in. Without a script it is
// a form.
type Cell = HTMLInputElement | HTMLSelectElement;

const nameBytes = 6;

function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(nameBytes));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function watch(body: HTMLTableSectionElement): void {
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
    body.append(row);
    return row;
  }

  function leaveRoom(): void {
    if (!isBlank(body.rows[body.rows.length - 1]!)) {
      addRow();
    }
  }

  // What a spreadsheet calls a choice is what the page calls it.
  function fill(cell: Cell, text: string): void {
    if (cell instanceof HTMLSelectElement) {
      const wanted = text.trim().toLowerCase();
      const options = [...cell.options];
      const found = options.find(
        ({ value, label }) => value.toLowerCase() === wanted || label.trim().toLowerCase() === wanted,
      );
      cell.value = found?.value ?? cell.value;
    } else {
      cell.value = text.trim();
    }
  }

  function paste(start: Cell, text: string): void {
    const first = start.closest("tr")!;
    const column = cellsOf(first).indexOf(start);
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    let row: HTMLTableRowElement | null = first;
    for (const line of lines) {
      row ??= addRow();
      const cells = cellsOf(row);
      line.split("\t").forEach((part, at) => {
        const cell = cells[column + at];
        if (cell) {
          fill(cell, part);
        }
      });
      row = row.nextElementSibling as HTMLTableRowElement | null;
    }
    leaveRoom();
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
    if (event.key === "Enter" && !event.ctrlKey) {
      leaveRoom();
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
