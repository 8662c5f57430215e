import { LightningElement } from 'lwc';

export default class Probe extends LightningElement {}
