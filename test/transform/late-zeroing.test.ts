// Where the zeroing of local memory ends up: in front of the first use that all others lie behind, never in a cycle.
import { addons, named, parse } from '../ir/addons';

/** A function with a local array that is zeroed on entry; `body` follows. `[p]` stands for the type of pointers to T. */
const zeroed = (native: { llvmVersion(): string }, body: string): string => {
  const typed = Number.parseInt(native.llvmVersion(), 10) < 15;
  const text = `
    declare void @use([p double])
    declare void @llvm.memset.${typed ? 'p0i8' : 'p0'}.i64([p i8], i8, i64, i1)
    define void @f(i1 %early, i64 %n) {
    entry:
      %memory = alloca [36 x double]
      %bytes = bitcast [p [36 x double]] %memory to [p i8]
      %first = getelementptr [36 x double], [p [36 x double]] %memory, i64 0, i64 0
      call void @llvm.memset.${typed ? 'p0i8' : 'p0'}.i64([p i8] %bytes, i8 0, i64 288, i1 false)
      ${body}
    }`;
  return text.replace(/\[p (\[.*?\]|\w+)\]/g, (_, type: string) => (typed ? `${type}*` : 'ptr'));
};

/** The label of the block that the memset is in. */
function blockOfZeroing(text: string): string {
  const before = text.slice(text.indexOf('@f('), text.indexOf('call void @llvm.memset'));
  return [...before.matchAll(/^(\w+):/gm)].at(-1)?.[1] ?? 'entry';
}

describe.each(addons)('LLVM %d', (_, native) => {
  const delayed = (body: string): string => {
    const module = parse(native, zeroed(native, body));
    native.delayZeroing(named(native, module, 'f'));
    expect(native.verifyModule(module)).toBe('');
    return blockOfZeroing(native.printModule(module));
  };

  test('goes to the way that uses the memory', () => {
    expect(
      delayed(`br i1 %early, label %out, label %work
      work:
        call void @use([p double] %first)
        br label %out
      out:
        ret void`),
    ).toBe('work');
  });

  test('goes in front of the loop that uses it', () => {
    expect(
      delayed(`br i1 %early, label %out, label %before
      before:
        br label %loop
      loop:
        %i = phi i64 [ 0, %before ], [ %next, %loop ]
        %at = getelementptr double, [p double] %first, i64 %i
        store double 1.0, [p double] %at
        %next = add i64 %i, 1
        %again = icmp ult i64 %next, %n
        br i1 %again, label %loop, label %out
      out:
        ret void`),
    ).toBe('before');
  });

  test('goes in front of a cycle with two entries', () => {
    expect(
      delayed(`br label %before
      before:
        br i1 %early, label %left, label %right
      left:
        call void @use([p double] %first)
        br label %right
      right:
        %more = icmp ult i64 %n, 7
        br i1 %more, label %left, label %out
      out:
        ret void`),
    ).toBe('before');
  });

  test('goes where the ways to all uses part', () => {
    expect(
      delayed(`br i1 %early, label %out, label %work
      work:
        %one = icmp eq i64 %n, 1
        br i1 %one, label %left, label %right
      left:
        call void @use([p double] %first)
        br label %out
      right:
        store double 2.0, [p double] %first
        br label %out
      out:
        ret void`),
    ).toBe('work');
  });

  test('stays where the entry itself uses the memory', () => {
    expect(
      delayed(`store double 1.0, [p double] %first
      br i1 %early, label %out, label %work
      work:
        call void @use([p double] %first)
        br label %out
      out:
        ret void`),
    ).toBe('entry');
  });
});
