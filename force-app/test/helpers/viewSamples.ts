/** What several sample views share: who was called, who is on. Instants are around `now` (ms, the dialer's clock). */
import { windowMarks } from './markParts';
import { availability, card, hangUpButton, happened, holdButton, muteButton, values } from './viewParts';

export function samples(now: number) {
  const since = (seconds: number) => now - seconds * 1000;
  const inDialer = availability({ since: since(761) });
  const onCall = availability({ tone: 'call', icon: 'utility:call', subtitle: { word: 'barOnCall' }, since: since(72) });
  const before = [
    happened('9001', 'Bo Test', { word: 'happenedEndedRinging' }, 'utility:missed_call', since(4)),
    happened('9002', 'Max Trial', { word: 'happenedTaken', with: { name: 'Rosa Example' } }, 'utility:people', since(5)),
    happened('9003', 'Jo Prueba', { word: 'happenedBadNumber' }, 'utility:incoming_call', since(222)),
    happened('9004', '', { word: 'happenedTalked', with: { duration: '03:48' } }, 'utility:call', since(310))
  ];
  const rosa = {
    state: 'active',
    stateText: { word: 'stateActive' },
    stateIcon: 'utility:call',
    since: since(72),
    linked: true,
    hear: { word: 'hearThis' },
    step: 4,
    values,
    controls: [holdButton('1001'), muteButton(), hangUpButton('1001')]
  } as const;
  const three = [
    card('1001', 1, 'Rosa Example', {
      ...rosa,
      state: 'screening',
      stateText: { word: 'stateScreening' },
      stateIcon: 'utility:scan',
      since: since(3),
      step: 3,
      controls: [],
      marks: windowMarks('1001', since(3), since(-7))
    }),
    card('1002', 2, 'Ken Sample', {
      state: 'ringing',
      stateText: { word: 'stateRinging' },
      stateIcon: 'utility:notification',
      since: since(8),
      step: 2,
      zoneName: 'Pacific Standard Time'
    }),
    card('1003', 3, 'Ann Lee', { since: since(2), zoneName: 'Central Standard Time' })
  ];
  return { since, inDialer, onCall, before, rosa, three };
}
