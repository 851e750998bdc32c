/**
 * Files of the host: what goes into an image ({@link dev.bootsmith.imagebuilder.disk.FileSource}), and writing one so that a
 * failure leaves the old one whole ({@link dev.bootsmith.imagebuilder.disk.AtomicFile}).
 */
@NullMarked
package dev.bootsmith.imagebuilder.disk;

import org.jspecify.annotations.NullMarked;
