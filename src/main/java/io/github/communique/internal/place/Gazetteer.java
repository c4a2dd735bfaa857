package io.github.communique.internal.place;

import io.github.communique.release.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Names of cities, regions and countries, from a resource that is frozen with the library: the JDK's locale data play no part. Immutable,
 * thread-safe, loaded when first asked for and kept packed (about 3 MB).
 *
 * <p>The resource, gzip, big-endian: {@code GAZ1}; four ints: places, names, references, bytes of all keys; the number of region codes (a byte) and
 * the codes, three bytes each, padded with spaces; for the places column by column: kind (0 city, 1 region, 2 country), country (two letters),
 * index of the region code, GeoNames id (int, 0 for none), latitude and longitude (ints, 1/10,000 degree, the smallest int for none), weight (a
 * byte); for the names: length of the key, number of references (a byte each); all references (ints: place times four plus rank of the name);
 * all keys in UTF-8, in the order of their bytes.
 */
public final class Gazetteer {

    private static final int LONGEST_NAME = 120;
    private static final int NO_DEGREES = Integer.MIN_VALUE;
    private static final Location.Kind[] KINDS = {Location.Kind.CITY, Location.Kind.REGION, Location.Kind.COUNTRY};

    /** Loads the one gazetteer when it is first used. */
    private static final class Holder {
        static final Gazetteer STANDARD = load();
    }

    private final String[] regionCodes;
    private final byte[] kinds;
    private final byte[] countries;
    private final byte[] regions;
    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final byte[] weights;
    private final int[] keyEnds;
    private final int[] referenceEnds;
    private final int[] references;
    private final byte[] keys;

    private Gazetteer(ByteBuffer in) {
        if (in.getInt() != 0x47415A31) {
            throw new IllegalStateException("the gazetteer resource has another form than this version reads");
        }
        int places = in.getInt();
        int names = in.getInt();
        int refs = in.getInt();
        int keyBytes = in.getInt();
        regionCodes = new String[in.get()];
        for (int i = 0; i < regionCodes.length; i++) {
            regionCodes[i] = new String(bytes(in, 3), StandardCharsets.US_ASCII).strip();
        }
        kinds = bytes(in, places);
        countries = bytes(in, 2 * places);
        regions = bytes(in, places);
        ids = ints(in, places);
        latitudes = ints(in, places);
        longitudes = ints(in, places);
        weights = bytes(in, places);
        keyEnds = ends(in, names);
        referenceEnds = ends(in, names);
        references = ints(in, refs);
        keys = bytes(in, keyBytes);
    }

    private static byte[] bytes(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + 4 * count);
        return ints;
    }

    private static int[] ends(ByteBuffer in, int count) {
        int[] ends = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            end += Byte.toUnsignedInt(in.get());
            ends[i] = end;
        }
        return ends;
    }

    private static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("places.bin.gz")) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer resource places.bin.gz is missing from the class path");
            }
            return new Gazetteer(ByteBuffer.wrap(new GZIPInputStream(in).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The gazetteer of the library.
     *
     * @return the same one at every call
     */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /**
     * The places that bear a name.
     *
     * @param name in any case, with or without accents
     * @return the places, in no particular order; empty where the name is not known
     */
    public List<Place> lookup(CharSequence name) {
        if (name.length() > LONGEST_NAME) {
            return List.of();
        }
        int at = find(PlaceKey.of(name).getBytes(StandardCharsets.UTF_8));
        if (at < 0) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        for (int i = at == 0 ? 0 : referenceEnds[at - 1]; i < referenceEnds[at]; i++) {
            found.add(place(references[i] >> 2, references[i] & 3));
        }
        return found;
    }

    /**
     * Whether a name may begin with words, so that more of them are worth being looked at.
     *
     * @param words in any case, with or without accents
     * @return false where neither they nor they and more words are the name of a place
     */
    public boolean begins(CharSequence words) {
        String key = PlaceKey.of(words);
        if (words.length() > LONGEST_NAME || key.indexOf(' ') < 0) {
            return words.length() <= LONGEST_NAME;
        }
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int at = find(bytes);
        int next = -1 - at;
        return at >= 0 || next < keyEnds.length && goesOn(bytes, start(next), keyEnds[next]);
    }

    private int start(int key) {
        return key == 0 ? 0 : keyEnds[key - 1];
    }

    /** Whether a key consists of another one and more words. */
    private boolean goesOn(byte[] first, int start, int end) {
        int space = start + first.length;
        return space < end && keys[space] == ' ' && Arrays.equals(keys, start, space, first, 0, first.length);
    }

    /** The index of a key; where there is none, -1 minus the index of the first one behind it. */
    private int find(byte[] key) {
        int low = 0;
        int high = keyEnds.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(keys, start(middle), keyEnds[middle], key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    private Place place(int index, int rank) {
        boolean located = latitudes[index] != NO_DEGREES;
        return new Place(
                KINDS[kinds[index]],
                new String(countries, 2 * index, 2, StandardCharsets.US_ASCII),
                regionCodes[regions[index]],
                ids[index] == 0 ? null : ids[index],
                located ? latitudes[index] / 10000.0 : null,
                located ? longitudes[index] / 10000.0 : null,
                Byte.toUnsignedInt(weights[index]),
                rank);
    }
}
