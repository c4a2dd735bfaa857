package io.github.communique.internal.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.github.communique.release.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Completes printed telephone numbers to the international form. National numbers are tried in the countries given, the likeliest first; a
 * number that no numbering plan knows has no international form.
 */
final class PhoneReader {

    /** Longer runs of digits are no telephone numbers, and the numbering plans need not see them. */
    private static final int LONGEST = 60;

    private static final int FEWEST_DIGITS = 6;
    /** Area and subscriber number together, the trunk prefix left out. */
    private static final int FEWEST_WITHOUT_TRUNK = 9;

    private static final int MOST_DIGITS = 32;
    private static final int MOST_SPLITS = 8;
    /** No month has more. */
    private static final int DAYS = 31;

    /** A number that no plan knows must at least be longer than a postal code beside a house number. */
    private static final int FEWEST_UNKNOWN_DIGITS = 7;
    /** "72-0 / -15": the last digits of a second number. */
    private static final int LONGEST_SUFFIX = 4;

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final List<String> regions;
    private final @Nullable String likeliest;

    /**
     * A reader.
     *
     * @param regions ISO 3166-1 alpha-2 codes, the likeliest first
     * @param likeliest the country whose numbers may lack the trunk prefix, or null
     */
    PhoneReader(List<String> regions, @Nullable String likeliest) {
        this.regions = List.copyOf(regions);
        this.likeliest = likeliest;
    }

    /**
     * The numbers in a printed run of digits.
     *
     * @param printed digits with separators
     * @return one number, or two where the run holds two; empty where there are too few digits
     */
    List<Phone> read(String printed) {
        if (printed.length() > LONGEST
                || digits(printed) < FEWEST_DIGITS
                || digits(printed) > MOST_DIGITS
                || opensWithDay(printed)) {
            return List.of();
        }
        int slash = printed.lastIndexOf('/');
        if (slash > 0 && digits(printed.substring(slash)) <= LONGEST_SUFFIX) {
            List<Phone> pair = pair(printed, slash);
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        String whole = e164(printed);
        if (whole != null) {
            return List.of(new Phone(printed, whole));
        }
        int splits = 0;
        for (int i = printed.length() - 1; i > 0 && splits < MOST_SPLITS; i--) {
            if (isSplit(printed, i)) {
                splits++;
                List<Phone> pair = pair(printed, i);
                if (!pair.isEmpty()) {
                    return pair;
                }
            }
        }
        boolean known = printed.startsWith("+") || digits(printed) >= FEWEST_UNKNOWN_DIGITS;
        return known ? List.of(new Phone(printed, null)) : List.of();
    }

    /** "06.02.2024 – 11:42": day, month and year, joined by one mark. */
    private static boolean opensWithDay(String printed) {
        int first = groupEnd(printed, 0);
        int second = groupEnd(printed, first + 1);
        int year = groupEnd(printed, second + 1);
        return first > 0
                && first <= 2
                && second > first + 1
                && second - first <= 3
                && year - second == 5
                && "./-".indexOf(printed.charAt(first)) >= 0
                && printed.charAt(first) == printed.charAt(second)
                && (printed.startsWith("19", second + 1) || printed.startsWith("20", second + 1))
                && Integer.parseInt(printed.substring(0, first)) <= DAYS
                && Integer.parseInt(printed.substring(first + 1, second)) <= DAYS;
    }

    /** Where the digits end that start at a place; the place itself where none do. */
    private static int groupEnd(String printed, int from) {
        int i = from;
        while (i < printed.length() && PhoneRun.isDigit(printed.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSplit(String printed, int i) {
        return "/-\u2013,+".indexOf(printed.charAt(i)) >= 0
                || (printed.charAt(i) == ' ' && i + 1 < printed.length() && "0(".indexOf(printed.charAt(i + 1)) >= 0);
    }

    private List<Phone> pair(String printed, int split) {
        String left = PhoneRun.trimmed(printed.substring(0, split));
        String right = PhoneRun.trimmed(printed.substring(printed.charAt(split) == '+' ? split : split + 1));
        String first = e164(left);
        if (first == null) {
            return List.of();
        }
        String second = e164(right);
        if (second != null) {
            return List.of(new Phone(left, first), new Phone(right, second));
        }
        String suffix = onlyDigits(right);
        if (suffix.isEmpty() || suffix.length() > LONGEST_SUFFIX) {
            return List.of();
        }
        int hyphen = Math.max(left.lastIndexOf('-'), left.lastIndexOf('\u2013'));
        int extension = hyphen < 0 ? 0 : digits(left.substring(hyphen));
        int keep = extension > 0 && extension <= LONGEST_SUFFIX ? extension : suffix.length();
        second = valid(first.substring(0, Math.max(0, first.length() - keep)) + suffix, null);
        return second == null ? List.of() : List.of(new Phone(printed, first), new Phone(printed, second));
    }

    /** The international form, or null where no plan knows the number. */
    @Nullable
    String e164(String printed) {
        String dialled = printed.startsWith("(+") ? printed.substring(1).replace(")", " ") : printed;
        if (dialled.startsWith("+") || dialled.startsWith("00")) {
            String number = dialled.startsWith("00") ? "+" + dialled.substring(2) : dialled;
            String valid = valid(number, null);
            return valid != null || dialled.startsWith("+") ? valid : national(dialled);
        }
        return national(dialled);
    }

    private @Nullable String national(String dialled) {
        for (String region : regions) {
            String valid = dialsFully(dialled, region) ? valid(dialled, region) : null;
            if (valid != null) {
                return valid;
            }
        }
        return likeliest == null || digits(dialled) < FEWEST_WITHOUT_TRUNK ? null : valid(dialled, likeliest);
    }

    /** Where long-distance calls begin with a zero, a printed number without it lacks its area. */
    private boolean dialsFully(String dialled, String region) {
        String trunk = plans.getNddPrefixForRegion(region, true);
        return !"0".equals(trunk) || dialled.startsWith("0") || dialled.startsWith("(");
    }

    private @Nullable String valid(String number, @Nullable String region) {
        try {
            PhoneNumber parsed = plans.parse(number, region);
            boolean valid = region == null ? plans.isValidNumber(parsed) : plans.isValidNumberForRegion(parsed, region);
            return valid ? plans.format(parsed.clearExtension(), PhoneNumberFormat.E164) : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static String onlyDigits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Adds the country of an e-mail address's domain and those of the language behind the regions given. */
    static List<String> regions(List<String> given, List<String> addresses, List<String> ofLanguage) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        List<String> regions = new ArrayList<>(given);
        regions.retainAll(plans.getSupportedRegions());
        for (String address : addresses) {
            String top = address.substring(address.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            String region = top.equals("UK") ? "GB" : top;
            if (plans.getSupportedRegions().contains(region) && !regions.contains(region)) {
                regions.add(region);
            }
        }
        ofLanguage.stream().filter(region -> !regions.contains(region)).forEach(regions::add);
        return regions;
    }
}
