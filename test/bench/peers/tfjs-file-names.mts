import type { ResolveFnOutput, ResolveHookContext } from 'node:module';

type Next = (
  specifier: string,
  context?: ResolveHookContext,
) => ResolveFnOutput | Promise<ResolveFnOutput>;

/** Finds TensorFlow.js's modules, which import one another without file endings. */
export async function resolve(
  specifier: string,
  context: ResolveHookContext,
  next: Next,
): Promise<ResolveFnOutput> {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!specifier.startsWith('.')) throw error;
    return await next(`${specifier}.js`, context);
  }
}
