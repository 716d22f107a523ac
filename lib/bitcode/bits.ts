// Reads the bit fields of an LLVM bitstream (LLVM docs, BitCodeFormat, "Bitstream Format"): little endian, bits from the
// low end of each byte. Every read is checked against the end, since the file may be cut short or hostile; a read past
// it is a BitgradError `bad-bitcode` that names the byte.

import { BitgradError } from '../report/error';

/** A cursor over bytes[start, end); positions are in bits from the start of the array. */
export class BitReader {
  #bit: number;

  constructor(
    private readonly bytes: Uint8Array,
    start = 0,
    private readonly end = bytes.length,
  ) {
    this.#bit = start * 8;
  }

  /** Byte in which the next bit lies. */
  get byte(): number {
    return Math.floor(this.#bit / 8);
  }

  get bitsLeft(): number {
    return this.end * 8 - this.#bit;
  }

  seek(byte: number): void {
    this.#bit = byte * 8;
  }

  /** The next `width` bits, 0 to 32, as an unsigned number. */
  fixed(width: number): number {
    if (width > this.bitsLeft) throw damaged(`the stream ends at byte ${this.end}, inside a field`);
    let value = 0;
    for (let done = 0; done < width; ) {
      const offset = this.#bit & 7;
      const take = Math.min(8 - offset, width - done);
      const part = ((this.bytes[this.byte] ?? 0) >> offset) & ((1 << take) - 1);
      value += part * 2 ** done;
      done += take;
      this.#bit += take;
    }
    return value;
  }

  /** A variable bit rate number of `width`-bit chunks; at most 2^53 - 1. */
  vbr(width: number): number {
    if (width < 2) throw damaged(`a variable-width field has chunks of ${width} bits`);
    const payload = 2 ** (width - 1);
    let value = 0;
    let scale = 1;
    for (;;) {
      const chunk = this.fixed(width);
      value += (chunk % payload) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw damaged('a number needs more than 53 bits');
      if (chunk < payload) return value;
      scale *= payload;
      if (scale > 2 ** 70) throw damaged('a number does not end');
    }
  }

  /** Moves to the next multiple of 32 bits, counted from the start of the array. */
  align(): void {
    this.#bit = Math.ceil(this.#bit / 32) * 32;
  }
}

export function damaged(because: string, fix?: string): BitgradError {
  return new BitgradError('bad-bitcode', 'the bitcode is damaged', { because, fix });
}
