/** What is linked: object files, archive members, raw files, and the sections in them. */
@NullMarked
package dev.bootsmith.linker.input;

import org.jspecify.annotations.NullMarked;
