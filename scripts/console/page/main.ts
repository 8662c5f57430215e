import { createElement } from 'lwc';
import Probe from '../lwc/console/probe/probe';

document.getElementById('app')?.append(createElement('console-probe', { is: Probe }));
