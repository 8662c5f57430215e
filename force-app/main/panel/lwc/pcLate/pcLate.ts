/**
 * Loading late: bundles that are not in the first load, asked for in an idle moment or when they are needed, used when they came. The
 * caller names each in a dynamic import of its own, as a literal, because the platform has to find it.
 */
export { inIdleMoment } from './idle';
export { createLateBundle, type LateBundle } from './lateBundle';
export { createLateParts, type LatePart, type LateParts } from './lateParts';
