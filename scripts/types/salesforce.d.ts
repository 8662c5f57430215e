/** Modules the platform makes up at compile time; @salesforce/lightning-types does not declare them. */
declare module '@salesforce/label/*' {
  const text: string;
  export default text;
}

/** The user's language: `en-US`, `ja`. */
declare module '@salesforce/i18n/lang' {
  const lang: string;
  export default lang;
}

declare module '@salesforce/customPermission/*' {
  /** Undefined when it is not granted. */
  const granted: true | undefined;
  export default granted;
}

declare module '@salesforce/apex/*' {
  /** Rejects with `{ body: { message }, status }`. */
  const method: (parameters?: object) => Promise<unknown>;
  export default method;
}
