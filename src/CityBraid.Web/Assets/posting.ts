// Sends fields as a form does, and gets what became of them as a document instead of a page.
const proofName = "form-token";

// The proof that the form is ours may be older than the session: the page itself has the next one.
async function renewProof(form: HTMLFormElement): Promise<void> {
  const text = await (await fetch(location.href)).text();
  const page = new DOMParser().parseFromString(text, "text/html");
  const next = page.querySelector<HTMLInputElement>(`#${form.id} [name=${proofName}]`);
  form.querySelector<HTMLInputElement>(`[name=${proofName}]`)!.value = next?.value ?? "";
}

// What the server will never take, however often it is sent; too many or too slow requests are tried again.
const isFinal = (status: number) => status >= 400 && status < 500 && ![400, 408, 425, 429].includes(status);

export async function post<TAnswer>(
  form: HTMLFormElement,
  fields: Iterable<[string, string]>,
  isSecond = false,
): Promise<TAnswer> {
  const body = new URLSearchParams([...fields]);
  body.set(proofName, form.querySelector<HTMLInputElement>(`[name=${proofName}]`)!.value);
  const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
  if (answer.status === 400 && !isSecond) {
    await renewProof(form);
    return post(form, fields, true);
  }
  if (isFinal(answer.status)) {
    return { state: "refused", problems: [] } as TAnswer;
  }
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return (await answer.json()) as TAnswer;
}
