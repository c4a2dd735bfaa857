package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Link;

/** Whether a block gives an e-mail address or a telephone number. */
final class Addresses {

    private static final int PHONE_DIGITS = 7;

    private Addresses() {}

    static boolean has(Block block) {
        return hasMail(block) || hasPhone(block);
    }

    static boolean hasMail(Block block) {
        for (Link link : block.links()) {
            if (link.href().startsWith("mailto:") && link.href().indexOf('@') > 0
                    || link.href().startsWith("/cdn-cgi/l/email-protection")) {
                return true;
            }
        }
        int at = block.text().indexOf('@');
        return at > 0
                && at + 1 < block.text().length()
                && Character.isLetterOrDigit(block.text().charAt(at - 1))
                && Character.isLetterOrDigit(block.text().charAt(at + 1))
                && block.text().indexOf('.', at) > 0;
    }

    private static boolean hasPhone(Block block) {
        for (Link link : block.links()) {
            if (link.href().startsWith("tel:")) {
                return true;
            }
        }
        return block.text().length() < 200 && phoneLike(block.text());
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
