// The arena that a gradient finds behind its hidden parameter: one per thread and session, zero at first, kept between calls.
import { JitSession, type ParameterType } from '../../lib/jit';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { compileSource } from './clang';

const source = `
#include <stdlib.h>
typedef struct Chunk { struct Chunk *previous; char *top, *end; } Chunk;
typedef struct { char *top, *end; Chunk *chunk; void *unused[5]; } Arena;
int look(Arena *a) { return (a->top != 0) + 2 * (a->end != 0) + 4 * (a->chunk != 0) + 8 * ((unsigned long)a % 64 != 0); }
int chunks(Arena *a) { int n = 0; for (Chunk *c = a->chunk; c; c = c->previous) n++; return n; }
void push(double x, Arena *a, long n) {
  for (long i = 0; i < n; i++) {
    if (a->end - a->top < 8) {
      Chunk *c = malloc(4096);
      *c = (Chunk){a->chunk, a->top, a->end};
      a->chunk = c; a->top = (char *)(c + 1); a->end = (char *)c + 4096;
    }
    *(double *)a->top = x; a->top += 8;
  }
}
void *where(Arena *a) { return a; }
`;
const arena: ParameterType = { kind: 'arena' };
const i32: ParameterType = { kind: 'i32' };

describe.each(builtLlvms())('arenas on LLVM %d', (llvm) => {
  const native = loadNative({ llvm });

  test('hidden, zero at first, kept between calls, one per session', () => {
    const sessions = [new JitSession(native), new JitSession(native)] as const;
    const units = sessions.map((session) => session.add(compileSource(llvm, source)));
    const [first, second] = units as [(typeof units)[0], (typeof units)[0]];
    const look = { result: i32, parameters: [arena] };
    expect(first.callable('look', look)()).toBe(0);
    first.callable('push', { result: { kind: 'void' }, parameters: [{ kind: 'double' }, arena, { kind: 'i64' }] })(1.5, 2000);
    expect(first.callable('chunks', look)()).toBe(4);
    expect(second.callable('look', look)()).toBe(0);
    for (const session of sessions) session.dispose();
  });

  test('another thread has another', async () => {
    const session = new JitSession(native);
    const where = session.add(compileSource(llvm, source)).callable('where', { result: { kind: 'pointer' }, parameters: [arena] });
    const own = where();
    expect(where()).toBe(own);
    expect(await where.async()).not.toBe(own);
    session.dispose();
  });
});
