// Several LLVMs in one process, each also in worker threads: every thread has an instance of its own, and ids do not cross.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HandleError } from '../../lib/llvm/errors';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import type { ContextId, ModuleId } from '../../lib/llvm/native';
import { sumOfSquares } from './every-llvm';

const root = join(__dirname, '../..');
const addon = (llvm: number) => join(root, `build/llvm-${llvm}/Release/bitgrad.node`);

/** What a worker does, 20 times: read, optimise, write, read again; posts the text and an id that stays alive. */
const work = `
const { parentPort, workerData } = require('node:worker_threads');
const native = require(workerData.addon);
let text = '';
for (let i = 0; i < 20; i++) {
  const context = native.createContext();
  const module = native.parseIr(context, workerData.source, 'w.ll');
  native.runPasses(module, 'default<O2>', '', '');
  text = native.printModule(native.parseBitcode(context, native.writeBitcode(module), 'w.ll'));
  native.disposeContext(context);
}
let refused = '';
try { native.printModule(workerData.foreign); } catch (error) { refused = error.message; }
parentPort.postMessage({ text, refused, live: native.liveHandles(), id: native.createContext() });
`;
interface Report {
  text: string;
  refused: string;
  live: number;
  id: number;
}
function inWorker(llvm: number, foreign: number): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(work, { eval: true, workerData: { addon: addon(llvm), source: sumOfSquares, foreign } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

test('two LLVMs in the main thread and in workers, side by side', async () => {
  const llvms = builtLlvms();
  const pair = [llvms[0], llvms[llvms.length - 1]] as [number, number];
  const contexts = pair.map((llvm) => loadNative({ llvm }).createContext());
  const modules = pair.map((llvm, i) => loadNative({ llvm }).parseIr(contexts[i] as ContextId, sumOfSquares, 'w.ll'));
  const running = [...pair, ...pair].map((llvm, i) => inWorker(llvm, modules[i % 2] as number));
  const texts = pair.map((llvm, i) => {
    const native = loadNative({ llvm });
    const context = contexts[i] as ContextId;
    const module = modules[i] as ModuleId;
    native.runPasses(module, 'default<O2>', '', '');
    return native.printModule(native.parseBitcode(context, native.writeBitcode(module), 'w.ll'));
  });
  const reports = await Promise.all(running);
  reports.forEach((report, i) => {
    expect(report.text).toBe(texts[i % 2]);
    expect(report.refused).toMatch(/not a handle/);
    expect(report.live).toBe(0);
    for (const llvm of pair) expect(() => loadNative({ llvm }).createModule(report.id as never, 'x')).toThrow(HandleError);
  });
});
