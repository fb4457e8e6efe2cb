/** The code that draws pictures: on its way before the first answer is there, because it is what a reader waits for longest. */
export const drawingLibrary = import('../graph/controller.ts');

// Whoever needs it says when it could not be loaded.
drawingLibrary.catch(() => undefined);
