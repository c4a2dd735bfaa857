package io.github.communique.internal.quantity;

/**
 * A word of a number.
 *
 * @param end one past its last unit in the text
 * @param value what it stands for
 * @param role how it combines
 */
record NumberWord(int end, long value, Role role) {

    /** Whether it multiplies what stands before it. */
    boolean isMultiplier() {
        return role == Role.HUNDRED || role == Role.SCALE;
    }

    enum Role {
        /** Below a thousand, added: "douze", "doscientos". */
        ADDED('+'),
        /** "cent": multiplies what is below a hundred. */
        HUNDRED('h'),
        /** "mille", "million": multiplies everything below. */
        SCALE('s'),
        /** Two of a multiplier: "ألفان", "مليونين". */
        DUAL('d'),
        /** Added with the word that joins it, perhaps a ten to the unit before: "وعشرون". */
        JOINED('&'),
        /** A whole number in one word: "zweiundzwanzig". */
        COMPOUND('c');

        private final char letter;

        Role(char letter) {
            this.letter = letter;
        }

        /** The role in a lexicon, where values are text. */
        char letter() {
            return letter;
        }

        static Role of(char letter) {
            return switch (letter) {
                case '+' -> ADDED;
                case 'h' -> HUNDRED;
                case 's' -> SCALE;
                case 'd' -> DUAL;
                case '&' -> JOINED;
                default -> COMPOUND;
            };
        }
    }
}
