/** Starting other programs: to their end (`run`), or to keep them (`start`). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './project.mjs';

const running = new Set();

/** Has `endRunning` end this child too. */
export const endWithUs = (child) => {
  running.add(child);
  child.once('exit', () => running.delete(child));
};

/** Ends programs that `run` still waits for. */
export const endRunning = () => running.forEach((child) => child.kill('SIGTERM'));

/**
 * Runs a program to its end.
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program is not there
 */
export const run = (command, args, { show = false, env = process.env, cwd = root, ...rest } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'], ...rest });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    // `exit`, not `close`: a server that the program left running may hold its output open.
    child.once('exit', (code, signal) => {
      running.delete(child);
      setImmediate(() => resolve({ code: code ?? (signal ? 1 : 0), output }));
    });
  });

/**
 * Starts a Node script that ends by itself when this process dies, because it watches the channel between them.
 * A process group of its own: Ctrl-C reaches this process only, which then stops the others in order.
 */
export const start = (script, { env = process.env, output = 'inherit', args = [] } = {}) =>
  spawn(process.execPath, [script, ...args], { cwd: root, env, detached: true, stdio: ['ignore', output, output, 'ipc'] });

/** Waits for the child's `{ ready: true, ... }` message; rejects when it ends before. */
export const whenReady = (child, name) =>
  new Promise((resolve, reject) => {
    child.on('message', (message) => message?.ready && resolve(message));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${name} ended (${signal ?? code}) before it was ready`)));
  });

/** Asks a child to end, and ends it after `patience` milliseconds if it does not. */
export const stop = async (child, patience = 15_000) => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = new AbortController();
  const expired = pause(patience, 'late', { signal: late.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, expired])) === 'late') child.kill('SIGKILL');
  late.abort();
  await ended;
};
