// What is typed or chosen and not sent yet survives a change of language or era by a link.
const Store = "citybraid-fields";
const Fields = "main form[method=post] :is(select, input:not([type=hidden], [type=file], [type=password]))[id]";

// The address without its language.
const page = () => location.pathname.slice(3);

export function keepFields() {
  document.addEventListener("click", (event) => {
    if (event.target.closest(".switch a")) {
      const values = [...document.querySelectorAll(Fields)].map((field) => [field.id, field.value]);
      sessionStorage.setItem(Store, JSON.stringify({ page: page(), values }));
    }
  });
}

export function restoreFields() {
  const kept = JSON.parse(sessionStorage.getItem(Store) ?? "null");
  sessionStorage.removeItem(Store);
  if (kept?.page !== page()) {
    return;
  }
  for (const [id, value] of kept.values) {
    const field = document.getElementById(id);
    if (field?.matches(Fields) && field.value !== value) {
      field.value = value;
      field.closest("details")?.setAttribute("open", "");
    }
  }
}
