/** Modules the platform makes up at compile time; @salesforce/lightning-types does not declare them. */
declare module '@salesforce/label/*' {
  const text: string;
  export default text;
}
