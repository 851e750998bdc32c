/**
 * An ELF file as its tables stand in it, for the tools that show or copy files: {@link dev.bootsmith.objectfile.raw.RawElf}.
 *
 * <p>Where {@link dev.bootsmith.objectfile.model} has objects that refer to each other, this has numbers: every section with
 * its index, every symbol with its section index, types and flags that nobody has named included.
 */
@NullMarked
package dev.bootsmith.objectfile.raw;

import org.jspecify.annotations.NullMarked;
