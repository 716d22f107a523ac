// How commands print: colours, numbers, JSON.

import pc from 'picocolors';
import { isNumericArray, type NumericArray } from '../api/shadows';

export const colours = pc.createColors(Boolean(process.stdout.isTTY) && pc.isColorSupported);

/** JSON with what JSON lacks: typed arrays as arrays, infinities, NaN and big integers as text. */
export function toJson(value: unknown): string {
  const replace = (_: string, item: unknown): unknown => {
    if (typeof item === 'bigint') return Number.isSafeInteger(Number(item)) ? Number(item) : String(item);
    if (typeof item === 'number' && !Number.isFinite(item)) return item > 0 ? 'inf' : item < 0 ? '-inf' : 'nan';
    return isNumericArray(item) ? Array.from(item as Float64Array) : item;
  };
  return JSON.stringify(value, replace, 2);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${toJson(value)}\n`);
}

const shownElements = 12;

/** A number, nested arrays in brackets, or a typed array in brackets with its middle left out when it is long. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(showValue).join(', ')}]`;
  if (!isNumericArray(value)) return showNumber(value);
  const items = Array.from(value as NumericArray as Float64Array, (item) => showNumber(item));
  if (items.length <= shownElements) return `[${items.join(', ')}]`;
  const half = shownElements / 2;
  return `[${items.slice(0, half).join(', ')}, ... ${items.length - shownElements} more ..., ${items.slice(-half).join(', ')}]`;
}

export const showNumber = (value: unknown): string => (Object.is(value, -0) ? '-0' : String(value));
