package io.github.communique.internal;

import io.github.communique.page.Label;
import io.github.communique.release.PressRelease;
import java.util.List;

/**
 * A record with what its fields were read from.
 *
 * @param release the record
 * @param labels the final label of every block
 * @param origins what the fields were read from
 * @param headlineGrounds what the headline rests on, a row of the calibration
 * @param dateGrounds what the date rests on
 */
record Extracted(
        PressRelease release, List<Label> labels, Origins origins, String headlineGrounds, String dateGrounds) {}
