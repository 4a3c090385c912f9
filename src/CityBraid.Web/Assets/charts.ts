// What charts need before they are drawn: tabs, keys, links. The drawing itself comes when it is looked at.
import { keep, keepIn, permalink } from "./charts/address";
import type { Drawing } from "./charts/drawing";
import type { PictureKind } from "./charts/picture";
import { move, say, type Place } from "./charts/points";
import { canHide, type Specification } from "./charts/specification";
import { currentTheme, lightTheme, onThemeChange } from "./charts/theme";

const paperWidth = 640;

/** One chart of a page: the element that the server writes around its figure. */
class ChartFigure extends HTMLElement {
  #chart!: Specification;
  #drawing: Drawing | null = null;
  #place: Place | null = null;
  #isReady = false;
  #isLoading = false;
  #isPaper = false;

  connectedCallback(): void {
    if (this.#isReady) {
      return;
    }

    this.#isReady = true;
    this.#chart = JSON.parse(this.dataset["chart"] ?? "") as Specification;
    this.#part("table").setAttribute("role", "tabpanel");
    this.#part("table").setAttribute("aria-labelledby", `${this.id}-table-tab`);
    this.#listenToTabs();
    this.#listenToKeys();
    this.#listenToLinks();
    this.#select(this.#chart.isTable);
    this.#drawWhenSeen();
  }

  get #canvas(): HTMLElement {
    return this.querySelector<HTMLElement>(".chart-canvas")!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`#${CSS.escape(`${this.id}-${name}`)}`)!;
  }

  #listenToTabs(): void {
    const tabs = [this.#part("draw-tab"), this.#part("table-tab")];
    tabs[0]?.parentElement?.removeAttribute("hidden");
    for (const [at, tab] of tabs.entries()) {
      tab.addEventListener("click", () => this.#choose(at === 1));
      tab.addEventListener("keydown", (event) => {
        const next = { ArrowLeft: 0, Home: 0, ArrowRight: 1, End: 1 }[event.key];
        if (next !== undefined) {
          event.preventDefault();
          this.#choose(next === 1);
          tabs[next]?.focus();
        }
      });
    }
  }

  #choose(isTable: boolean): void {
    this.#select(isTable);
    keep(`${this.#chart.id}.view`, isTable ? "table" : "");
  }

  #select(isTable: boolean): void {
    for (const [name, isChosen] of [["draw", !isTable], ["table", isTable]] as const) {
      const tab = this.#part(`${name}-tab`);
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      this.#part(name).hidden = !isChosen;
    }
  }

  #drawWhenSeen(): void {
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          seen.disconnect();
          void this.#load();
        }
      },
      { rootMargin: "200px" },
    );
    seen.observe(this.#part("draw"));
    // A report is printed as a whole, and a page that is being printed waits for nothing.
    if (this.closest(".report-part") !== null) {
      addEventListener("load", () => {
        seen.disconnect();
        void this.#load();
      });
    }
  }

  async #load(): Promise<void> {
    if (this.#isLoading) {
      return;
    }

    this.#isLoading = true;
    try {
      const [{ Drawing }] = await Promise.all([import("./charts/drawing"), document.fonts.ready]);
      this.#canvas.replaceChildren();
      this.#drawing = new Drawing(this.#canvas);
    } catch {
      this.#say(this.#chart.words["failed"]);
      this.#select(true);
      return;
    }

    this.#draw();
    this.#drawing.onHide((names) => this.#hide(names));
    new ResizeObserver(() => this.#draw()).observe(this.#part("draw"));
    onThemeChange(() => this.#draw());
    addEventListener("beforeprint", () => this.#print(true));
    addEventListener("afterprint", () => this.#print(false));
  }

  #print(isPaper: boolean): void {
    this.#isPaper = isPaper;
    this.#draw();
  }

  #draw(): void {
    const width = this.#isPaper ? paperWidth : this.#part("draw").clientWidth;
    if (width > 0) {
      this.#drawing?.draw(this.#chart, this.#isPaper ? lightTheme() : currentTheme(), width);
    }
  }

  #hide(names: readonly string[]): void {
    const hidden = this.#chart.series.filter(({ name }) => names.includes(name)).map(({ key }) => key);
    const changed = this.#chart.series.find(
      ({ key }) => hidden.includes(key) !== this.#chart.hidden.includes(key),
    );
    this.#chart = { ...this.#chart, hidden };
    keep(`${this.#chart.id}.hide`, hidden.join(","));
    const filtered = this.querySelector<HTMLAnchorElement>("[data-filtered]");
    if (filtered !== null && filtered.parentElement !== null) {
      keepIn(filtered, `${this.#chart.id}.hide`, hidden.join(","));
      filtered.parentElement.hidden = hidden.length === 0;
    }

    if (changed !== undefined) {
      const word = this.#chart.words[hidden.includes(changed.key) ? "hidden" : "shown"];
      this.#say(word?.replace("{name}", changed.name));
    }
  }

  #listenToKeys(): void {
    this.#canvas.addEventListener("keydown", (event) => {
      const series = this.#chart.series[Number(event.key) - 1];
      if (series !== undefined && canHide(this.#chart)) {
        this.#drawing?.toggle(series.name);
        return;
      }

      const place = move(this.#chart, this.#place, event.key);
      if (place !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        this.#place = place;
        this.#drawing?.point(place);
        this.#say(say(this.#chart, place));
      }
    });
    this.#canvas.addEventListener("blur", () => {
      this.#place = null;
      this.#drawing?.point(null);
    });
  }

  #listenToLinks(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-save]")) {
      button.parentElement?.removeAttribute("hidden");
      button.addEventListener("click", () => void this.#save(button.dataset["save"] as PictureKind));
    }

    const link = this.querySelector<HTMLAnchorElement>("[data-copy]");
    link?.addEventListener("click", (event) => {
      link.href = permalink(this.id);
      // Without a clipboard (pages that are not secure have none) the link is followed, into the address bar.
      if (navigator.clipboard !== undefined) {
        event.preventDefault();
        void navigator.clipboard.writeText(link.href).then(() => this.#say(this.#chart.words["copied"]));
      }
    });
  }

  async #save(kind: PictureKind): Promise<void> {
    const { save } = await import("./charts/picture");
    await save(this.#chart, kind);
  }

  #say(text: string | undefined): void {
    this.querySelector(".chart-said")!.textContent = text ?? "";
  }
}

customElements.define("chart-figure", ChartFigure);
