// Checks a certificate of retirement from this page alone, also when nothing can be reached: what the page
// says stands in the line that was hashed, the hashes lead to the root, the registry signed the root, and it
// is the root that the reader kept. RFC 6962 and 9162; SHA-256 and ECDSA P-256 by the browser.
interface Proof {
  text: string;
  position: number;
  size: number;
  path: string[];
  root: string;
  signed_text: string;
  signature: string;
  public_key: string;
}

interface Line {
  project: string;
  kind: string;
  movements: { first: number; last: number }[];
  details: Record<string, string>;
}

type Outcome = boolean | undefined;

const kept = "citybraid-ledger-root";

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

async function hash(first: number, ...parts: Uint8Array[]): Promise<string> {
  const all = [first, ...parts.flatMap((part) => [...part])];
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(all));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const above = (left: string, right: string): Promise<string> => hash(1, bytesOf(left), bytesOf(right));

// The root that the proof leads to (RFC 9162, 2.1.3.2); undefined when it fits no tree.
async function rootOf(proof: Proof): Promise<string | undefined> {
  let [node, last] = [BigInt(proof.position), BigInt(proof.size) - 1n];
  let found = await hash(0, new TextEncoder().encode(proof.text));
  for (const beside of proof.path) {
    if (last === 0n) {
      return undefined;
    }
    if (node % 2n === 1n || node === last) {
      found = await above(beside, found);
      while (node % 2n === 0n && node !== 0n) {
        [node, last] = [node >> 1n, last >> 1n];
      }
    } else {
      found = await above(found, beside);
    }
    [node, last] = [node >> 1n, last >> 1n];
  }
  return last === 0n ? found : undefined;
}

async function isSigned(proof: Proof): Promise<boolean> {
  if (!proof.signed_text.startsWith(`citybraid ledger root\n${proof.size}\n${proof.root}\n`)) {
    return false;
  }
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("spki", decode(proof.public_key), curve, false, ["verify"]);
  const text = new TextEncoder().encode(proof.signed_text);
  return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, decode(proof.signature), text);
}

// Whatever the page says is what stands in the line.
function isTold(proof: Proof): boolean {
  const line = JSON.parse(proof.text) as Line;
  const moved = line.movements[0];
  const says: Record<string, string | undefined> = {
    ...line.details,
    project: line.project,
    first: moved?.first.toString(),
    last: moved?.last.toString(),
  };
  const told = [...document.querySelectorAll<HTMLElement>("[data-told]")];
  return (
    line.kind === "Retire" &&
    told.length > 0 &&
    told.every((place) => place.textContent?.trim() === says[place.dataset.told ?? ""])
  );
}

function isSaved(proof: Proof, saved: string): Outcome {
  const words = saved.trim().toLowerCase().split(/[\s.]+/);
  return saved.trim() === "" ? undefined : words.join(" ") === `${proof.size} ${proof.root}`;
}

function show(section: HTMLElement, step: string, outcome: Outcome): void {
  const item = section.querySelector<HTMLElement>(`[data-step=${step}]`);
  const result = item?.querySelector<HTMLElement>("[data-result]");
  if (item && result) {
    const { yes, no, unknown } = section.dataset;
    result.textContent = (outcome === undefined ? unknown : outcome ? yes : no) ?? "";
    item.dataset.outcome = String(outcome);
    item.hidden = false;
  }
}

async function check(section: HTMLElement, saved: string): Promise<void> {
  const proof = JSON.parse(document.querySelector("[data-proof]")?.textContent ?? "") as Proof;
  show(section, "told", isTold(proof));
  show(section, "path", (await rootOf(proof)) === proof.root);
  show(section, "signature", await isSigned(proof).catch(() => false));
  show(section, "saved", isSaved(proof, saved));
}

// WebCrypto is there on pages that came safely (https, or this machine); elsewhere nothing is offered.
const section = document.querySelector<HTMLElement>("[data-verify]");
const field = document.querySelector<HTMLInputElement>("#saved-root");
if (section && field && globalThis.crypto?.subtle) {
  section.hidden = false;
  field.value = location.hash.slice(1).replace(".", " ") || (localStorage.getItem(kept) ?? "");
  section.querySelector("[data-check]")?.addEventListener("click", () => check(section, field.value));
  section.querySelector("[data-keep]")?.addEventListener("click", () => {
    localStorage.setItem(kept, field.value.trim());
  });
}

export {};
