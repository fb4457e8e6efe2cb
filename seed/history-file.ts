/** The file of a backup that holds the revisions, one JSON line each; a dataset without it is complete as well. */
export const historyFile = 'revisions.jsonl';
