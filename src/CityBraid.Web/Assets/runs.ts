// Follows runs on a page: bar, stage, per cent and time, as the server tells them; when one ends, the page
// is loaded anew and shows what came of it. A lost connection is opened again by the browser.
interface Sight {
  percent: number;
  stage: string;
  count: string;
  elapsed: string;
}

function show(run: HTMLElement, sight: Sight): void {
  const bar = run.querySelector("progress");
  if (bar) {
    bar.value = sight.percent;
  }
  say(run, "[data-run-percent]", `${sight.percent} %`);
  say(run, "[data-run-stage]", sight.stage);
  say(run, "[data-run-count]", sight.count);
  say(run, "[data-run-elapsed]", sight.elapsed);
}

// A text that stays the same is left alone, so that a screen reader does not say it again.
function say(run: HTMLElement, selector: string, text: string): void {
  const place = run.querySelector(selector);
  if (place && place.textContent !== text) {
    place.textContent = text;
  }
}

for (const run of document.querySelectorAll<HTMLElement>("[data-run-events]")) {
  const events = new EventSource(run.dataset.runEvents ?? "");
  events.addEventListener("message", (news) => show(run, JSON.parse(news.data) as Sight));
  events.addEventListener("over", () => {
    events.close();
    location.reload();
  });
}
