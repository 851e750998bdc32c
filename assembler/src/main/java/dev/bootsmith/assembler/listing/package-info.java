/**
 * Listings: {@link dev.bootsmith.assembler.listing.ListingRecorder} notes lines while they are read,
 * {@link dev.bootsmith.assembler.listing.ListingWriter} prints them when the bytes are final.
 */
@NullMarked
package dev.bootsmith.assembler.listing;

import org.jspecify.annotations.NullMarked;
