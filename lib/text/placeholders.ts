/** In a sentence's terms and in cues, these stand for any figure of their kind, or for quoted words. */
export const PLACEHOLDERS = ['<number>', '<duration>', '<money>', '<percent>', '<year>', '<quote>'];
