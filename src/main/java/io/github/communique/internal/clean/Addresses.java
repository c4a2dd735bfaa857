package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Link;

/** Whether a block gives an e-mail address or a telephone number. */
final class Addresses {

    private static final int PHONE_DIGITS = 7;
    /** A longer text is no line of an address; its numbers are others. */
    private static final int LONGEST_LINE = 200;

    private Addresses() {}

    static boolean has(Block block) {
        for (Link link : block.links()) {
            if (isAddress(link.href())) {
                return true;
            }
        }
        String text = block.text();
        return hasMail(text) || (text.length() < LONGEST_LINE && phoneLike(text));
    }

    private static boolean isAddress(String href) {
        return (href.startsWith("mailto:") && href.indexOf('@') > 0)
                || href.startsWith("tel:")
                || href.startsWith("/cdn-cgi/l/email-protection");
    }

    private static boolean hasMail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && text.indexOf('.', at) > 0;
    }

    /** Seven digits or more in one group that only spaces and signs of telephone numbers part. */
    private static boolean phoneLike(String text) {
        int digits = 0;
        boolean sign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                sign |= digits == 1 && (c == '0' || (i > 0 && "+(".indexOf(text.charAt(i - 1)) >= 0));
            } else if (digits > 0 && " ()/-.\u00A0\u202F\u2013".indexOf(c) < 0) {
                if (sign && digits >= PHONE_DIGITS) {
                    return true;
                }
                digits = 0;
                sign = false;
            }
        }
        return sign && digits >= PHONE_DIGITS;
    }
}
