package io.github.communique.internal.dateline;

import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;

/**
 * A date that may be the day of publication.
 *
 * @param date as far as it is stated
 * @param from where it was found
 * @param text as printed
 * @param what names the evidence in explanations
 */
record Evidence(PartialDate date, DateSource.From from, String text, String what) {}
