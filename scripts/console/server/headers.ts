/** Headers of the console page: the content security policy a Lightning page has, as far as it makes sense here. */

/**
 * No inline script, no foreign script, no frame but the sign-in page's; connections only to the page itself, the two simulator origins and the org's
 * Trusted URLs; in the demo to nothing else. Styles may be inline: synthetic shadow writes style elements, on the platform too.
 */
export const contentSecurityPolicy = (connectTo: readonly string[], frames: readonly string[] = []): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${["'self'", ...connectTo].join(' ')}`,
    "object-src 'none'",
    `frame-src ${frames.join(' ') || "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'"
  ].join('; ');

/** Media types of the files a built page has. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8'
};
