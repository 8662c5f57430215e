/**
 * Stand-in for `lightning/platformUtilityBarApi`: the same functions and signatures, acting on the console's own utility bar. Every
 * function needs the utility's id; an unknown one rejects.
 */
import { utilityBar, type IconVariant, type Utility } from '../../utilityBar/utilityBar';
import { ContextWire } from '../contextWire';

/** Id of the utility item a component lives in; undefined outside of one. */
export class EnclosingUtilityId extends ContextWire {}

export interface UtilityAttributes {
  readonly label?: string;
  /** Utility icon name without prefix. */
  readonly icon?: string;
  readonly iconVariant?: IconVariant | null;
  readonly highlighted?: boolean;
}

export interface PanelAttributes {
  readonly label?: string;
  readonly icon?: string;
  readonly iconVariant?: IconVariant | null;
  readonly height?: number;
  readonly width?: number;
  readonly heightTransition?: boolean;
  readonly widthTransition?: boolean;
}

export interface UtilityInfo {
  readonly id: string;
  readonly isLoaded: boolean;
  readonly utilityLabel: string;
  readonly utilityIcon: string;
  readonly utilityIconVariant: IconVariant | null;
  readonly utilityHighlighted: boolean;
  readonly utilityVisible: boolean;
  readonly utilityPoppedOut: boolean;
  readonly panelHeaderLabel: string;
  readonly panelHeaderIcon: string;
  readonly panelHeaderIconVariant: IconVariant | null;
  readonly panelHeight: number;
  readonly panelWidth: number;
}

const known = (utilityId: string): Utility => {
  const utility = utilityBar.find(utilityId);
  if (!utility) throw new Error(`There is no utility with the id ${String(utilityId)}.`);
  return utility;
};

/** Only what was given: an absent attribute leaves the item as it is. */
const given = <T extends object>(attributes: T): Partial<T> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)) as Partial<T>;

const info = (utility: Utility): UtilityInfo => ({
  id: utility.id,
  isLoaded: utility.loaded,
  utilityLabel: utility.label,
  utilityIcon: utility.icon,
  utilityIconVariant: utility.iconVariant,
  utilityHighlighted: utility.highlighted,
  utilityVisible: utility.visible,
  utilityPoppedOut: false,
  panelHeaderLabel: utility.panelLabel,
  panelHeaderIcon: utility.panelIcon,
  panelHeaderIconVariant: utility.panelIconVariant,
  panelHeight: utility.height,
  panelWidth: utility.width
});

/** Opens the panel; any other open panel is minimised. */
export async function open(utilityId: string, _options: { readonly autoFocus?: boolean } = {}): Promise<boolean> {
  return utilityBar.open(known(utilityId).id);
}

export async function minimize(utilityId: string): Promise<boolean> {
  return utilityBar.minimise(known(utilityId).id);
}

/** Changes the item in the bar. */
export async function updateUtility(utilityId: string, attributes: UtilityAttributes): Promise<boolean> {
  return utilityBar.change(known(utilityId).id, given(attributes));
}

/** Changes the panel: its header and its size in px. */
export async function updatePanel(utilityId: string, attributes: PanelAttributes): Promise<boolean> {
  const { label, icon, iconVariant, height, width } = attributes;
  return utilityBar.change(
    known(utilityId).id,
    given({ panelLabel: label, panelIcon: icon, panelIconVariant: iconVariant, height, width }) as Partial<Utility>
  );
}

export async function enablePopout(
  utilityId: string,
  enabled: boolean,
  { disabledText = '' }: { readonly disabledText?: string } = {}
): Promise<boolean> {
  return utilityBar.change(known(utilityId).id, { popOutEnabled: enabled, popOutDisabledText: enabled ? '' : disabledText });
}

export async function enableModal(utilityId: string, enabled: boolean): Promise<boolean> {
  return utilityBar.change(known(utilityId).id, { modal: enabled });
}

export async function getInfo(utilityId: string): Promise<UtilityInfo> {
  return info(known(utilityId));
}

export async function getAllUtilityInfo(): Promise<readonly UtilityInfo[]> {
  return utilityBar.utilities.map(info);
}

/** Calls back when a person clicks the item in the bar. */
export async function onUtilityClick(
  utilityId: string,
  callback: (event: { readonly id: string; readonly panelVisible: boolean }) => void
): Promise<boolean> {
  utilityBar.onClick(known(utilityId).id, ({ id, visible }) => callback({ id, panelVisible: visible }));
  return true;
}
