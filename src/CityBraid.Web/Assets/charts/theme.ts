// The colours of drawings: the product's palettes, and the reader's own where they are forced.

/** What a drawing is coloured with. */
export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  /** What parts one piece from the next. */
  readonly edge: string;
  /** The colours of a series without one of its own, in order. */
  readonly order: readonly string[];
  /** The colours that belong to a key wherever it is drawn. */
  readonly own: Readonly<Record<string, string>>;
  /** From little to much. */
  readonly steps: readonly string[];
  readonly pattern: string;
  readonly font: string;
}

interface Hues {
  readonly energy: string;
  readonly transport: string;
  readonly waste: string;
  readonly processes: string;
  readonly land: string;
  readonly water: string;
  readonly other: string;
}

const lightHues: Hues = {
  energy: "#c27c0e",
  transport: "#18377f",
  waste: "#895cba",
  processes: "#5a616b",
  land: "#3f7f57",
  water: "#2a9aa0",
  other: "#811829",
};

const darkHues: Hues = {
  energy: "#fccd30",
  transport: "#7c86e0",
  waste: "#cea6fd",
  processes: "#969aa3",
  land: "#6ab178",
  water: "#affbf9",
  other: "#c25a7a",
};

function sectors(hues: Hues): Record<string, string> {
  return {
    "sector-I": hues.energy,
    "sector-II": hues.transport,
    "sector-III": hues.waste,
    "sector-IV": hues.processes,
    "sector-V": hues.land,
    "sector-VI": hues.other,
  };
}

/** On paper and in files, whatever the screen shows. */
export function lightTheme(): Theme {
  return {
    text: "#12232b",
    muted: "#4c5a62",
    line: "#dedcd4",
    surface: "#ffffff",
    edge: "#ffffff",
    order: Object.values(lightHues),
    own: {
      ...sectors(lightHues),
      "scope-1": "#0b6e6e",
      "scope-2": "#2a9aa0",
      "scope-3": "#12232b",
    },
    steps: ["#d3ebe9", "#8fc9c8", "#4aa0a2", "#0b6e6e", "#12343b"],
    pattern: "rgba(255, 255, 255, 0.55)",
    font: pageFont(),
  };
}

/** As the reader's screen is set now. */
export function currentTheme(): Theme {
  if (matches("(forced-colors: active)")) {
    return forcedTheme();
  }

  return matches("(prefers-color-scheme: dark)") ? darkTheme() : lightTheme();
}

/** Calls back whenever the reader's screen is set otherwise. */
export function onThemeChange(redraw: () => void): void {
  for (const query of ["(forced-colors: active)", "(prefers-color-scheme: dark)"]) {
    matchMedia(query).addEventListener("change", redraw);
  }
}

function darkTheme(): Theme {
  return {
    text: "#e8eef0",
    muted: "#a9b7be",
    line: "#2c3d46",
    surface: "#17262e",
    edge: "#17262e",
    order: Object.values(darkHues),
    own: {
      ...sectors(darkHues),
      "scope-1": "#4fc3bd",
      "scope-2": "#2a9aa0",
      "scope-3": "#e8eef0",
    },
    steps: ["#1f3c42", "#1d5c60", "#218488", "#4fc3bd", "#c9f5f0"],
    pattern: "rgba(15, 26, 32, 0.55)",
    font: pageFont(),
  };
}

// Where colours are forced there are two: patterns and borders tell apart what hues cannot.
function forcedTheme(): Theme {
  const paper = systemColour("Canvas");
  const ink = systemColour("CanvasText");
  return {
    text: ink,
    muted: ink,
    line: ink,
    surface: paper,
    edge: ink,
    order: [paper],
    own: {},
    steps: [paper],
    pattern: ink,
    font: pageFont(),
  };
}

function systemColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

// In single quotation marks: the names stand in attributes of pictures, which are quoted double.
function pageFont(): string {
  return getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
}

function matches(query: string): boolean {
  return matchMedia(query).matches;
}
