package io.github.communique.internal.contact;

import io.github.communique.page.Link;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads e-mail addresses and telephone numbers from the targets of links. */
final class LinkTarget {

    private static final String PROTECTED = "/cdn-cgi/l/email-protection#";

    private LinkTarget() {}

    /** The address of a {@code mailto:} link or of Cloudflare's protected form, or null. */
    static @Nullable String email(String href) {
        int hex = href.indexOf(PROTECTED);
        if (hex >= 0) {
            return asAddress(decode(href, hex + PROTECTED.length()));
        }
        if (!href.regionMatches(true, 0, "mailto:", 0, 7)) {
            return null;
        }
        int end = 7;
        while (end < href.length() && "?,;".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        return asAddress(percentDecoded(href.substring(7, end)).strip());
    }

    /** Whether words are the text of a link that somebody can be reached by: "write to her". */
    static boolean isShown(List<Link> links, int start, int end) {
        for (Link link : links) {
            if (link.start() <= start && link.end() >= end) {
                return email(link.href()) != null || phone(link.href()) != null;
            }
        }
        return false;
    }

    /** The number of a {@code tel:} link, or null. */
    static @Nullable String phone(String href) {
        return href.regionMatches(true, 0, "tel:", 0, 4)
                ? percentDecoded(href.substring(4)).strip()
                : null;
    }

    private static @Nullable String asAddress(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf(' ') < 0 && text.length() <= 254 ? text : null;
    }

    /** Every byte is masked with the first one. */
    private static @Nullable String decode(String hex, int from) {
        int length = (hex.length() - from) / 2;
        if (length < 2) {
            return null;
        }
        byte[] bytes = new byte[length - 1];
        int key = octet(hex, from);
        for (int i = 0; i < bytes.length; i++) {
            int value = octet(hex, from + 2 * (i + 1));
            if (key < 0 || value < 0) {
                return null;
            }
            bytes[i] = (byte) (value ^ key);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int octet(String hex, int at) {
        int high = Character.digit(hex.charAt(at), 16);
        int low = Character.digit(hex.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                decoded[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                decoded[length++] = bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }
}
