// The choices about a chart, kept in the page's address, so that a copied link shows the same.

/** Sets or removes one choice, without leaving the page. */
export function keep(name: string, value: string): void {
  const address = new URL(location.href);
  set(address, name, value);
  history.replaceState(history.state, "", address);
}

/** Sets or removes one choice in a link. */
export function keepIn(link: HTMLAnchorElement, name: string, value: string): void {
  const address = new URL(link.href);
  set(address, name, value);
  link.href = address.href;
}

/** This page, as it is set now, at one of its parts. */
export function permalink(id: string): string {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}

function set(address: URL, name: string, value: string): void {
  if (value === "") {
    address.searchParams.delete(name);
  } else {
    address.searchParams.set(name, value);
  }
}
