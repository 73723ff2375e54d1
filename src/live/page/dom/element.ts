type Tags = HTMLElementTagNameMap;

/** Makes an element; what it has no property for becomes an attribute. */
export function element<Tag extends keyof Tags>(
  tag: Tag,
  properties: Record<string, unknown> = {},
  ...children: (Node | string)[]
): Tags[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) Object.assign(made, { [name]: value });
    else made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

export function button(
  text: string,
  label: string,
  onClick: () => void,
): HTMLButtonElement {
  return element('button', {
    type: 'button',
    textContent: text,
    title: label,
    onclick: onClick,
  });
}
