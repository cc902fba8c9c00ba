/** A colour as browsers compute it: red, green, blue and alpha, 0 to 1. */
export interface Rgb {
  channels: readonly [number, number, number];
  alpha: number;
}
type Three = readonly [number, number, number];

/**
 * Reads the kinds of colour that our style sheets use: #rrggbb, rgb(r g b / a), and oklch(from currentcolor …) with a
 * lightness computed from that of `current`. Throws on any other.
 */
export function readColour(text: string, current?: Rgb): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) return { channels: three(hex.slice(1).map((pair) => Number.parseInt(pair, 16) / 255)), alpha: 1 };
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(text);
  if (rgb)
    return { channels: three(rgb.slice(1, 4).map((part) => Number(part) / 255)), alpha: Number(rgb[4]) };
  const relative =
    /^oklch\(from currentcolor calc\(([\d.]+) ([+-]) ([\d.]+) \* l\) ([\d.]+) ([\d.]+)(?: \/ 1)?\)$/.exec(
      text,
    );
  if (!relative || !current) throw new Error(`no colour that this reads: ${text}`);
  const [base = 0, factor = 0, chroma = 0, hue = 0] = [1, 3, 4, 5].map((group) => Number(relative[group]));
  const lightness = base + (relative[2] === '-' ? -factor : factor) * lightnessOf(current);
  return { channels: fromOklch(lightness, chroma, hue), alpha: 1 };
}

/** WCAG 2.2: from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A half-transparent colour over an opaque one. */
export function composite({ channels, alpha }: Rgb, under: Rgb): Rgb {
  const mixed = channels.map((channel, i) => channel * alpha + (under.channels[i] ?? 0) * (1 - alpha));
  return { channels: three(mixed), alpha: 1 };
}

function luminance({ channels }: Rgb): number {
  const [r, g, b] = linear(channels);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The lightness of OKLab (css-color-4, "OKLab to linear sRGB" and back). */
export function lightnessOf({ channels }: Rgb): number {
  const [r, g, b] = linear(channels);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

function fromOklch(lightness: number, chroma: number, hue: number): Three {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return three(
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map((channel) => {
      const inside = Math.min(1, Math.max(0, channel));
      return inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    }),
  );
}

const linear = (channels: Three): Three =>
  three(
    channels.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)),
  );

function three(parts: readonly number[]): Three {
  const [a = 0, b = 0, c = 0] = parts;
  return [a, b, c];
}
