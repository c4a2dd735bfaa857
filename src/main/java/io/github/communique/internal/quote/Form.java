package io.github.communique.internal.quote;

/**
 * What quoted words look like, whoever says them.
 *
 * @param words how many words
 * @param capitalised how many of them start with a capital
 * @param startsSentence whether the first word has a capital, or an ellipsis stands before it
 * @param endsSentence whether a full stop, a comma or the like ends them
 */
record Form(int words, int capitalised, boolean startsSentence, boolean endsSentence) {

    private static final int FEW_WORDS = 3;
    private static final int SENTENCE_WORDS = 5;
    private static final int PHRASE_WORDS = 8;
    private static final int LONG_WORDS = 12;

    static Form of(String text, Quoted quoted) {
        int words = 0;
        int capitalised = 0;
        boolean inWord = false;
        for (int i = quoted.start(); i < quoted.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || (inWord && (c == '\'' || c == '’' || c == '-'));
            if (letter && !inWord) {
                words++;
                capitalised += Character.isUpperCase(c) || Character.isDigit(c) ? 1 : 0;
            }
            inWord = letter;
        }
        char first = text.charAt(quoted.start());
        char last = text.charAt(quoted.end() - 1);
        boolean starts = !Character.isLowerCase(first);
        return new Form(words, capitalised, starts, ".!?…,:;".indexOf(last) >= 0 || Marks.isMark(last));
    }

    /** The title of a project, a book, a law: nearly every word has a capital. */
    boolean isTitle() {
        return words > 1 && capitalised * 10 >= words * 7;
    }

    /** Enough to be what somebody said, if a verb of speech stands beside it. */
    boolean isSaying() {
        return words >= FEW_WORDS || (words > 0 && startsSentence && endsSentence);
    }

    /** A sentence, however short: behind a quotation in the same paragraph the words of the same speaker. */
    boolean goesOn() {
        return words >= FEW_WORDS && startsSentence && endsSentence && !isTitle();
    }

    /**
     * A whole sentence, or a long part of one: a quotation even if nothing beside it says so.
     *
     * @param opens whether it stands where a sentence may start
     * @param closes whether it stands where a sentence ends
     */
    boolean standsAlone(boolean opens, boolean closes) {
        if (isTitle()) {
            return false;
        }
        if (!startsSentence) {
            return words >= PHRASE_WORDS;
        }
        if (opens && words >= LONG_WORDS) {
            return true;
        }
        return words >= (opens ? SENTENCE_WORDS : PHRASE_WORDS) && (endsSentence || (opens && closes));
    }
}
