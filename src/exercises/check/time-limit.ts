import { runInNewContext } from 'node:vm';

const TIME_LIMIT_MS = 1000;

/**
 * What the function returns, unless it takes longer than a second.
 *
 * @throws Error that says so, and whatever the function throws
 */
export function withinTimeLimit<Result>(run: () => Result): Result {
  try {
    return runInNewContext('run()', { run }, { timeout: TIME_LIMIT_MS });
  } catch (error) {
    const { code } = Object(error) as { code?: string };
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new Error('it had not ended after a second');
  }
}
