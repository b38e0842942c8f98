/** Participles that say what their subject feels or is sure of: "is convinced that", "were split on". Gathered by hand. */
export const feelings: ReadonlySet<string> = new Set(
  (
    'alarmed amazed angered annoyed appalled astonished baffled bothered committed concerned confused convinced determined devoted disappointed ' +
    'disgusted dismayed disturbed divided embarrassed encouraged excited frightened frustrated horrified impressed inclined interested mystified ' +
    'opposed outraged persuaded pleased puzzled rattled relieved resigned saddened satisfied scared shocked split stunned surprised tempted ' +
    'thrilled troubled unconcerned unconvinced undecided unfazed unimpressed worried'
  ).split(' '),
);
