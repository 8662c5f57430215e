/** Every word the view model may say. The label catalogue (c/pcLabels) must have each of them, in every language. */
export type Word = string;
