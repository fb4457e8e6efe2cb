/**
 * How long tests wait for an answer, in milliseconds: what is tested is what is answered, and a machine may be busy. It
 * stays below the time that a test may take, so that what fails is the question and not the test as a whole.
 */
export const patienceMs = 50_000;
