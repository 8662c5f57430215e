/** What a person may set about the page: language, light or dark, width of the softphone panel. */
import { LightningElement } from 'lwc';
import { language, languages } from '../../../stand-ins/salesforce/language';
import { say, text } from '../../../text/text';
import { panelWidths, viewSettings } from '../../../page/viewSettings';

const languageNames = { en: 'English', ja: '日本語' } as const;

export default class ViewMenu extends LightningElement {
  readonly text = text;
  readonly languageLabel = language.toUpperCase();
  dark = viewSettings.dark;
  width = viewSettings.panelWidth;

  get languageItems() {
    return languages.map((code) => ({ code, name: languageNames[code], checked: code === language }));
  }

  get widthItems() {
    return panelWidths.map((px) => ({ value: String(px), label: say('panelWidth', { px }), checked: px === this.width }));
  }

  get schemeLabel(): string {
    return this.dark ? text.light : text.dark;
  }

  chooseLanguage(event: CustomEvent<{ value: string }>): void {
    viewSettings.goToLanguage(event.detail.value);
  }

  toggleScheme(): void {
    this.dark = viewSettings.setDark(!this.dark);
  }

  chooseWidth(event: CustomEvent<{ value: string }>): void {
    this.width = viewSettings.setPanelWidth(Number(event.detail.value));
  }
}
