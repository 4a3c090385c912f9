// Keeps a country group's page for when there is no connection: what was fetched last is shown again, and
// nothing older while there is one. What people write is kept elsewhere and sent by the page itself.
interface Life extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const kept = "citybraid-work";
const worker = globalThis as unknown as {
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
};

async function fresh(request: Request): Promise<Response> {
  const pages = await caches.open(kept);
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await pages.put(request, answer.clone());
    }
    return answer;
  } catch {
    return (await pages.match(request)) ?? Response.error();
  }
}

// The name of such a file changes with its content.
async function lasting(request: Request): Promise<Response> {
  const files = await caches.open(kept);
  return (await files.match(request)) ?? fresh(request);
}

addEventListener("install", () => void worker.skipWaiting());
addEventListener("activate", (event) => (event as Life).waitUntil(worker.clients.claim()));
addEventListener("fetch", (event) => {
  const { request, respondWith } = event as Asking;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    respondWith.call(event, fresh(request));
  } else if (url.pathname.startsWith("/assets/")) {
    respondWith.call(event, lasting(request));
  }
});

export {};
