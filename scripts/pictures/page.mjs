// A page for the painter: XHTML with its styles inside.

/** @param {string} text */
export function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @param {{ styles: readonly string[], width: number, className: string, content: string }} page */
export function pageOf({ styles, width, className, content }) {
  const body = `<div class="${className}" style="width:${width}px">${content}</div>`;
  return `<div xmlns="http://www.w3.org/1999/xhtml"><style>${escape(styles.join('\n'))}</style>${body}</div>`;
}
