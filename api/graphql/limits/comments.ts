/** A text in quotes, or a comment. What does not end runs on: the parser refuses it. */
const textOrComment = /"""(?:[^"\\]+|\\"""|\\|"(?!""))*(?:""")?|"(?:[^"\\\n\r]+|\\.)*"?|#[^\n\r]*/g;

/**
 * The number of comments in a GraphQL document, of which the parser keeps each with its text and counts none; above `most`
 * of comments and texts together, which are tokens too, a number above `most`.
 */
export function commentsIn(source: string, most: number): number {
  let [comments, found] = [0, 0];
  for (const [text] of source.matchAll(textOrComment)) {
    found += 1;
    if (found > most) return most + 1;
    if (text.startsWith('#')) comments += 1;
  }
  return comments;
}
