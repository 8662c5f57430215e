/** How the page looks; kept in its address (`?lang=ja&theme=dark&width=320`), so a reload and a link show the same. */
import { utilityBar } from '../utilityBar/utilityBar';

export const panelWidths: readonly number[] = [320, 400, 480];
export const usualPanelWidth = 400;

/** Reads the width a query string asks for; anything but the three known ones is the usual one. */
export const panelWidthOf = (search: string): number => {
  const asked = Number(new URLSearchParams(search).get('width'));
  return panelWidths.includes(asked) ? asked : usualPanelWidth;
};

const keep = (name: string, value: string | null): void => {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
};

const paint = (dark: boolean): void => void document.body.classList.toggle('slds-color-scheme--dark', dark);

export const viewSettings = {
  dark: false,
  panelWidth: usualPanelWidth,

  /** Takes over what the address says. */
  start(): void {
    this.dark = new URLSearchParams(location.search).get('theme') === 'dark';
    this.panelWidth = panelWidthOf(location.search);
    paint(this.dark);
  },

  setDark(dark: boolean): boolean {
    this.dark = dark;
    paint(dark);
    keep('theme', dark ? 'dark' : null);
    return dark;
  },

  /** Width of the softphone panel in px. */
  setPanelWidth(px: number): number {
    this.panelWidth = px;
    for (const { id } of utilityBar.utilities) utilityBar.change(id, { width: px });
    keep('width', px === usualPanelWidth ? null : String(px));
    return px;
  },

  /** Loads the page in another language. */
  goToLanguage(code: string): void {
    const url = new URL(location.href);
    url.searchParams.set('lang', code);
    location.assign(url);
  }
};
