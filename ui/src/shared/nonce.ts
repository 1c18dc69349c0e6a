/** Which style sheets the page may make by itself: the content policy applies those alone that have the value the page came with. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// Where get-nonce looks, which locks the page's scrolling behind a dialog.
Object.assign(globalThis, { __webpack_nonce__: nonce });
