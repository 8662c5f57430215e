/** Starts the console: configuration and records from the server, utility bar, sign-in, drawer, shell. */
import { createElement } from 'lwc';
import { useDialer } from '../drawer/dialerAccess';
import App from '../lwc/console/app/app';
import { recordBook, type ConsoleRecord } from '../records/recordBook';
import { takeReturned, type Returned } from '../signIn/redirect';
import { SignIn } from '../signIn/signIn';
import { language } from '../stand-ins/salesforce/language';
import { text } from '../text/text';
import { utilityBar } from '../utilityBar/utilityBar';
import { browserClock, browserFetch } from './connection';
import { isDemo } from './demo';
import { answerDemoPeople } from './demoPeople';
import { answerFromOrg } from './org';
import { panelUser } from './panelSignIn';
import { useSignIn } from './session';
import { viewSettings } from './viewSettings';

interface PageConfig {
  readonly simulatorOrigin: string;
  readonly controlOrigin: string;
}

async function fromServer<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Sign-in and drawer: what needs the simulator's server. */
async function startWithDialer(returned: Returned | null): Promise<void> {
  const config = await fromServer<PageConfig>('/config.json');
  const signIn = new SignIn({
    issuer: config.simulatorOrigin,
    fetch: browserFetch,
    clock: browserClock,
    location,
    storage: sessionStorage,
    language
  });
  useSignIn(signIn);
  const { feed } = useDialer({
    controlOrigin: config.controlOrigin,
    clock: browserClock,
    open: (url) => new EventSource(url)
  });

  document.getElementById('app')?.append(createElement('console-app', { is: App }));
  feed.start();
  signIn.subscribe(() => {
    if (signIn.state.kind === 'in') utilityBar.open('softphone');
  });
  await signIn.start(returned);
}

/** The demo needs neither. */
function startDemo(): void {
  answerDemoPeople();
  document.getElementById('app')?.append(createElement('console-app', { is: App }));
  utilityBar.open('softphone');
}

/** Shows the console. */
export async function startConsole(): Promise<void> {
  document.title = text.appName;
  // First of all: it puts back the address that says how the page looks.
  const returned = isDemo ? null : takeReturned(location.href, history, sessionStorage);
  viewSettings.start();
  recordBook.fill(await fromServer<readonly ConsoleRecord[]>('/records.json'));
  answerFromOrg();
  utilityBar.add({ id: 'notes', label: text.notes, icon: 'edit' });
  utilityBar.add({ id: 'recent', label: text.recent, icon: 'rows' });
  utilityBar.add({
    id: 'softphone',
    label: text.softphone,
    icon: 'call',
    width: viewSettings.panelWidth,
    height: isDemo ? 780 : 640,
    eager: true
  });
  if (panelUser !== null) utilityBar.open('softphone');
  if (isDemo) startDemo();
  else await startWithDialer(returned);
}
