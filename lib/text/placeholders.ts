/** What stands for any figure of its kind, or for quoted words, in terms of a sentence and in cues. */
export const PLACEHOLDERS = ['<number>', '<duration>', '<money>', '<percent>', '<year>', '<quote>'];
